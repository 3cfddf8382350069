package enthesis.domain.map.index;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.Region;
import enthesis.domain.map.Target;
import enthesis.domain.value.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One structure of the index. Where both sides are drawn on one sheet it is two targets, and what is said of one holds
/// for the other: a usual volume never differs by side unseen. `target` is the right one then, and the name stands
/// without its side.
public record Structure(Target target, Optional<Target> across) {

    /// Every structure of a region once.
    public static List<Structure> of(Region region) {
        return region.targets().stream().filter(target -> !isAcross(target))
                .map(target -> new Structure(target, target.pair().flatMap(region::target))).toList();
    }

    /// The structure that a target belongs to, whichever side it is.
    public static Optional<Structure> find(Atlas atlas, String region, String id) {
        return atlas.region(region).flatMap(found -> of(found).stream().filter(one -> one.has(id)).findFirst());
    }

    private static boolean isAcross(Target target) {
        return target.pair().isPresent() && target.side().equals(Optional.of(Side.LEFT));
    }

    public boolean has(String id) {
        return targets().anyMatch(target -> target.id().equals(id));
    }

    public Stream<Target> targets() {
        return Stream.concat(Stream.of(target), across.stream());
    }

    public Said said() {
        var name = target.name();
        var behind = behind(target);
        return Said.of(target, name.endsWith(behind) ? name.substring(0, name.length() - behind.length()) : name);
    }

    public String name() {
        return said().name();
    }

    /// The same structure in other words, on both sides.
    public Structure saying(Said said) {
        return new Structure(said.over(target, said.name() + behind(target)),
                across.map(other -> said.over(other, said.name() + behind(other))));
    }

    /// The side behind the name of one of a pair: " (right)".
    private static String behind(Target target) {
        return target.pair().flatMap(_ -> target.side()).map(side -> " (" + Choices.text(side) + ")").orElse("");
    }
}
