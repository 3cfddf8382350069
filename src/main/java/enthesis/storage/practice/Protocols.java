package enthesis.storage.practice;

import enthesis.domain.map.plan.Protocol;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.value.PersonId;
import enthesis.storage.practice.OwnEntries.Own;
import enthesis.storage.reference.ProtocolJson;
import enthesis.storage.trail.Write;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The protocols of this practice: those that come with the program, changed or retired, and its own. A retired one is
/// not offered any more; nothing of it is lost.
public final class Protocols {
    private static final Own AS_SHIPPED = new Own(Standing.SHIPPED, "");
    private static final Own RETIRED = new Own(Standing.TAKEN_OUT, "");

    private final OwnEntries own;
    private final Map<String, Protocol> shipped = new LinkedHashMap<>();

    public Protocols(Write write, List<Protocol> shipped) {
        own = new OwnEntries(write, "protocol");
        shipped.forEach(protocol -> this.shipped.put(protocol.id(), protocol));
    }

    /// Those that can be planned: in the order of the shipped list, then the practice's own by name.
    public List<Protocol> now() {
        var rows = own.all();
        return Stream.concat(shipped.keySet().stream().flatMap(id -> standing(id, rows).stream()),
                rows.keySet().stream().filter(id -> !shipped.containsKey(id))
                        .flatMap(id -> standing(id, rows).stream())
                        .sorted(Comparator.comparing(Protocol::name, String.CASE_INSENSITIVE_ORDER)))
                .toList();
    }

    /// The retired ones as they last stood, by name.
    public List<Protocol> retired() {
        var retired = new ArrayList<Protocol>();
        own.all().forEach((id, row) -> {
            if (row.standing() == Standing.TAKEN_OUT) {
                last(id).ifPresent(retired::add);
            }
        });
        retired.sort(Comparator.comparing(Protocol::name, String.CASE_INSENSITIVE_ORDER));
        return retired;
    }

    private Optional<Protocol> standing(String id, Map<String, Own> rows) {
        return read(id, rows.getOrDefault(id, AS_SHIPPED));
    }

    private Optional<Protocol> read(String id, Own row) {
        return switch (row.standing()) {
            case SHIPPED -> shipped(id);
            case OWN -> Optional.of(ProtocolJson.read(row.json()));
            case TAKEN_OUT -> Optional.empty();
        };
    }

    /// As it came with the program; empty for the practice's own.
    public Optional<Protocol> shipped(String id) {
        return Optional.ofNullable(shipped.get(id));
    }

    /// Keeps a protocol that was `before` when the edit began; empty when it is new. What is as shipped stands as
    /// shipped again.
    ///
    /// @throws ChangedMeanwhile
    ///             if it is not `before` any more
    public void keep(Optional<Protocol> before, Protocol protocol, PersonId who) {
        expect(protocol.id(), before);
        if (!Optional.of(protocol).equals(before)) {
            set(protocol.id(), row(protocol), who);
        }
    }

    private Own row(Protocol protocol) {
        return Optional.of(protocol).equals(shipped(protocol.id()))
                ? AS_SHIPPED
                : new Own(Standing.OWN, ProtocolJson.write(protocol));
    }

    /// Offers it no longer.
    public void retire(Protocol protocol, PersonId who) {
        expect(protocol.id(), Optional.of(protocol));
        set(protocol.id(), RETIRED, who);
    }

    /// Offers a retired one again, as it last stood.
    public void giveBack(String id, PersonId who) {
        expect(id, Optional.empty());
        set(id, row(last(id).orElseThrow()), who);
    }

    private void expect(String id, Optional<Protocol> before) {
        if (!standing(id, own.all()).equals(before)) {
            throw new ChangedMeanwhile();
        }
    }

    private void set(String id, Own row, PersonId who) {
        own.set(Map.of(id, row), who);
    }

    /// How it stood when it was last offered.
    private Optional<Protocol> last(String id) {
        return history(id).stream().flatMap(version -> version.entry().stream()).findFirst().or(() -> shipped(id));
    }

    /// How a protocol stood, the newest first; a retired one shows nothing.
    public List<Version<Optional<Protocol>>> history(String id) {
        return own.history(id).stream().map(version -> new Version<>(version.from(), version.who(),
                version.standing(), read(id, new Own(version.standing(), version.entry())))).toList();
    }
}
