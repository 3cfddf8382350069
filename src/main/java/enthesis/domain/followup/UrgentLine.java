package enthesis.domain.followup;

import enthesis.domain.value.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Something that cannot wait: it stays on Today until a clinician closes it with what was done (rulings.md 25).
/// `rule`, `words` and `values` are of the finding that raised it; `day` is the day after the injection it was heard on.
public record UrgentLine(UUID id, FollowedSession.Key session, String rule, int day, String words, List<String> values,
        Instant at, PersonId by, Optional<Closed> closed) {

    /// What was done, by which clinician.
    public record Closed(String done, PersonId by, Instant at) {}

    public UrgentLine {
        values = List.copyOf(values);
    }
}
