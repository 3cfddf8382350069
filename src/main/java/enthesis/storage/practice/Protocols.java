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

/// The protocols of this practice: those that come with the program, changed or taken out, and its own.
public final class Protocols {
    private final OwnEntries own;
    private final Map<String, Protocol> shipped = new LinkedHashMap<>();

    public Protocols(Write write, List<Protocol> shipped) {
        own = new OwnEntries(write, "protocol");
        shipped.forEach(protocol -> this.shipped.put(protocol.id(), protocol));
    }

    /// Those that can be planned: in the order of the shipped list, then the practice's own by name.
    public List<Protocol> now() {
        var rows = own.all();
        var now = new ArrayList<Protocol>();
        for (var protocol : shipped.values()) {
            standing(protocol, rows).ifPresent(now::add);
        }
        rows.entrySet().stream()
                .filter(row -> !shipped.containsKey(row.getKey()) && row.getValue().standing() == Standing.OWN)
                .map(row -> ProtocolJson.read(row.getValue().json()))
                .sorted(Comparator.comparing(Protocol::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(now::add);
        return now;
    }

    private static Optional<Protocol> standing(Protocol protocol, Map<String, Own> rows) {
        var row = rows.getOrDefault(protocol.id(), new Own(Standing.SHIPPED, ""));
        return switch (row.standing()) {
            case SHIPPED -> Optional.of(protocol);
            case OWN -> Optional.of(ProtocolJson.read(row.json()));
            case TAKEN_OUT -> Optional.empty();
        };
    }

    public void keep(Protocol protocol, PersonId who) {
        own.set(protocol.id(), new Own(Standing.OWN, ProtocolJson.write(protocol)), who);
    }

    public void takeOut(String id, PersonId who) {
        own.set(id, new Own(Standing.TAKEN_OUT, ""), who);
    }

    /// Gives a shipped protocol back as it came with the program.
    public void reset(String id, PersonId who) {
        if (!shipped.containsKey(id)) {
            throw new IllegalArgumentException("not a shipped protocol: " + id);
        }
        own.set(id, new Own(Standing.SHIPPED, ""), who);
    }

    /// The shipped ones that were taken out, so that they can be given back.
    public List<Protocol> takenOut() {
        var rows = own.all();
        return shipped.values().stream().filter(protocol -> standing(protocol, rows).isEmpty()).toList();
    }

    /// Whether it came with the program, so that it can be given back.
    public boolean isShipped(String id) {
        return shipped.containsKey(id);
    }

    /// How a protocol stood, the newest first; what was taken out shows nothing.
    public List<Version<Optional<Protocol>>> history(String id) {
        return own.history(id).stream().map(version -> new Version<>(version.from(), version.who(),
                version.standing(), was(id, version))).toList();
    }

    private Optional<Protocol> was(String id, Version<String> version) {
        return switch (version.standing()) {
            case SHIPPED -> Optional.ofNullable(shipped.get(id));
            case OWN -> Optional.of(ProtocolJson.read(version.entry()));
            case TAKEN_OUT -> Optional.empty();
        };
    }
}
