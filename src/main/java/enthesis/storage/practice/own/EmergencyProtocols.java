package enthesis.storage.practice.own;

import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.value.PersonId;
import enthesis.storage.practice.ChangedMeanwhile;
import enthesis.storage.practice.own.OwnEntries.Own;
import enthesis.storage.trail.Write;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What this practice does in an emergency, in its own words. Until it has written them there are none; the program
/// ships no drug and no dose (rulings.md 24).
public final class EmergencyProtocols {
    private static final String ENTRY = "text";

    private final OwnEntries own;

    public EmergencyProtocols(Write write) {
        own = new OwnEntries(write, "emergency_protocol");
    }

    /// The practice's own text; empty where it stands as shipped.
    public Optional<String> now() {
        return Optional.ofNullable(own.all().get(ENTRY)).filter(row -> row.standing() == Standing.OWN)
                .map(Own::json);
    }

    /// Puts `text` in the place of `before`, which was read when the edit began; empty is as shipped.
    ///
    /// @throws ChangedMeanwhile
    ///             if it does not say `before` any more
    public void keep(Optional<String> before, Optional<String> text, PersonId who) {
        var now = now();
        ChangedMeanwhile.expect(now, before);
        if (!now.equals(text)) {
            own.set(Map.of(ENTRY, text.map(Own::of).orElse(Own.AS_SHIPPED)), who);
        }
    }

    /// The newest first; "" where it stood as shipped.
    public List<Version<String>> history() {
        return own.history(ENTRY);
    }
}
