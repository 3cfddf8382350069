package enthesis.storage.practice;

import enthesis.domain.map.Atlas;
import enthesis.domain.map.Target;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.value.PersonId;
import enthesis.storage.practice.OwnEntries.Own;
import enthesis.storage.reference.TargetJson;
import enthesis.storage.trail.Write;
import java.util.List;

/// The index of structures as this practice speaks of them: names, usual volumes, depth, needle, what lies near. What a
/// structure is and where it lies belongs to the drawings and stays.
public final class Structures {
    private final OwnEntries own;
    private final Atlas shipped;

    public Structures(Write write, Atlas shipped) {
        own = new OwnEntries(write, "structure");
        this.shipped = shipped;
    }

    /// The shipped drawings with the practice's own words and usual values. A row about a structure that the program no
    /// longer draws waits and changes nothing.
    public Atlas now() {
        var rows = own.all();
        return rows.isEmpty()
                ? shipped
                : shipped.with(target -> read(target, rows.getOrDefault(name(target), new Own(Standing.SHIPPED, ""))));
    }

    private static Target read(Target shipped, Own row) {
        return switch (row.standing()) {
            case OWN -> TargetJson.read(row.json(), shipped);
            case SHIPPED, TAKEN_OUT -> shipped;
        };
    }

    public void keep(Target target, PersonId who) {
        own.set(name(target), new Own(Standing.OWN, TargetJson.write(target)), who);
    }

    /// Gives a structure back as it came with the program.
    public void reset(Target target, PersonId who) {
        own.set(name(target), new Own(Standing.SHIPPED, ""), who);
    }

    /// How a structure stood, the newest first.
    public List<Version<Target>> history(Target target) {
        var first = shipped.target(target.region(), target.id()).orElseThrow();
        return own.history(name(target)).stream().map(version -> new Version<>(version.from(), version.who(),
                version.standing(), read(first, new Own(version.standing(), version.entry())))).toList();
    }

    private static String name(Target target) {
        return target.region() + "/" + target.id();
    }
}
