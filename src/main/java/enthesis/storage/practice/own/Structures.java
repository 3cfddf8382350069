package enthesis.storage.practice.own;

import enthesis.domain.map.Atlas;
import enthesis.domain.map.Target;
import enthesis.domain.map.index.Said;
import enthesis.domain.map.index.Structure;
import enthesis.domain.practice.Version;
import enthesis.domain.value.PersonId;
import enthesis.storage.practice.ChangedMeanwhile;
import enthesis.storage.practice.own.OwnEntries.Own;
import enthesis.storage.reference.map.TargetJson;
import enthesis.storage.trail.Write;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The index of structures as this practice speaks of them: names, usual volumes, depth, needle, what lies near. Where
/// a structure lies, and on which side, belongs to the drawings and stays.
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
        return rows.isEmpty() ? shipped : shipped.with(target -> now(target, rows));
    }

    private static Target now(Target shipped, Map<String, Own> rows) {
        return read(shipped, rows.getOrDefault(name(shipped), Own.AS_SHIPPED));
    }

    private static Target read(Target shipped, Own row) {
        return switch (row.standing()) {
            case OWN -> TargetJson.read(row.json(), shipped);
            case SHIPPED, TAKEN_OUT -> shipped;
        };
    }

    /// The structure as it came with the program.
    public Structure shipped(Structure structure) {
        return Structure.find(shipped, structure.target().region(), structure.target().id()).orElseThrow();
    }

    /// Says `said` of a structure that was `before` when the edit began, on both sides in one act. What is as shipped
    /// stands as shipped again.
    ///
    /// @throws ChangedMeanwhile
    ///             if it is not `before` any more
    public void keep(Structure before, Said said, PersonId who) {
        var first = shipped(before);
        var rows = own.all();
        var now = new Structure(now(first.target(), rows), first.across().map(other -> now(other, rows)));
        ChangedMeanwhile.expect(now, before);
        var next = first.saying(said);
        if (!next.equals(now)) {
            var changed = new LinkedHashMap<String, Own>();
            next.targets().forEach(target -> changed.put(name(target), next.equals(first)
                    ? Own.AS_SHIPPED
                    : Own.of(TargetJson.write(target))));
            own.set(changed, who);
        }
    }

    /// How a structure stood, the newest first.
    public List<Version<Said>> history(Structure structure) {
        var first = shipped(structure);
        return own.history(name(first.target())).stream().map(version -> version.of(
                new Structure(read(first.target(), Own.of(version)), first.across()).said())).toList();
    }

    private static String name(Target target) {
        return target.region() + "/" + target.id();
    }
}
