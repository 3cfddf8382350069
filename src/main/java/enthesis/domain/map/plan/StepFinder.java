package enthesis.domain.map.plan;

import enthesis.domain.map.Region;
import enthesis.domain.map.index.Structure;
import enthesis.domain.map.quick.QuickEntry;
import enthesis.domain.map.quick.ShortWords;
import enthesis.domain.map.quick.Shorthand;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the structure of a step as quick entry finds it in a visit: "mpfl 0.5 us 27g". Where both sides are drawn a
/// step names the structure, not its side: the side is chosen when it is planned.
public final class StepFinder {
    private final List<Structure> structures;
    private final QuickEntry quick;

    /// What was typed was read as `structures`, best first, and what stood behind; `fuzzy` when they are only near.
    public record Found(List<Structure> structures, Shorthand shorthand, boolean fuzzy) {

        public Found {
            structures = List.copyOf(structures);
        }
    }

    public StepFinder(Region region, ShortWords words) {
        structures = Structure.of(region);
        quick = new QuickEntry(region, words);
    }

    public Found read(String typed) {
        var entry = quick.read(typed, Set.of(), Set.of());
        return new Found(entry.targets().stream().flatMap(target -> of(target.id()).stream()).distinct().toList(),
                entry.shorthand(), entry.fuzzy());
    }

    public Optional<Structure> of(String id) {
        return structures.stream().filter(structure -> structure.has(id)).findFirst();
    }
}
