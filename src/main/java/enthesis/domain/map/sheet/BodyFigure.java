package enthesis.domain.map.sheet;

import enthesis.domain.map.drawing.Outline;
import enthesis.domain.value.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The whole body from the front or from behind: where a region and its side are chosen in one act, and the parts on
/// which a patient draws pain.
public record BodyFigure(MapSheet sheet, List<Area> areas, List<BodyPart> parts) {

    public BodyFigure {
        areas = List.copyOf(areas);
        parts = List.copyOf(parts);
    }

    /// The area at this place of the figure.
    public Optional<Area> at(double x, double y) {
        return areas.stream().filter(area -> Outline.of(area.hit()).contains(x, y)).findFirst();
    }

    /// The part at this place of the figure; beside all parts the nearest one, if no farther than `reach`: a finger is
    /// wider than a wrist.
    public Optional<BodyPart> part(double x, double y, double reach) {
        return parts.stream().filter(part -> Outline.of(part.hit()).contains(x, y)).findFirst()
                .or(() -> parts.stream().filter(part -> distance(part, x, y) <= reach)
                        .min(Comparator.comparingDouble(part -> distance(part, x, y))));
    }

    public Optional<BodyPart> part(String key, Side side) {
        return parts.stream().filter(part -> part.key().equals(key) && part.side() == side).findFirst();
    }

    /// The next part from `from` in this direction of the paper, for arrow keys; empty at the end. What lies aside
    /// counts double.
    public Optional<BodyPart> beyond(BodyPart from, int right, int down) {
        return parts.stream().filter(part -> along(from, part, right, down) > 1)
                .min(Comparator.comparingDouble(part -> along(from, part, right, down)
                        + 2 * Math.abs(along(from, part, down, right))));
    }

    private static double along(BodyPart from, BodyPart to, int right, int down) {
        return (to.x() - from.x()) * right + (to.y() - from.y()) * down;
    }

    private static double distance(BodyPart part, double x, double y) {
        return Outline.of(part.hit()).distance(x, y);
    }
}
