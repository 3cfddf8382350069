package enthesis.domain.map.sheet;

import enthesis.domain.map.drawing.Outline;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Which target of a sheet a place means: the nearest anchor within its radius; else, of the structures whose outline
/// holds the place, the one with the nearest anchor; else none. Never a guess beyond that.
public final class TargetPicker {
    private final MapSheet sheet;
    private final Map<Anchor, Outline> outlines = new HashMap<>();

    public TargetPicker(MapSheet sheet) {
        this.sheet = sheet;
        for (var anchor : sheet.anchors()) {
            anchor.hit().ifPresent(hit -> outlines.put(anchor, Outline.of(hit)));
        }
    }

    /// The target at a place in drawn, never mirrored, units.
    public Optional<Anchor> pick(double x, double y) {
        return nearest(x, y, anchor -> anchor.distance(x, y) <= anchor.r())
                .or(() -> nearest(x, y, anchor -> inside(anchor, x, y)));
    }

    private Optional<Anchor> nearest(double x, double y, Predicate<Anchor> meant) {
        return sheet.anchors().stream().filter(meant).min(Comparator.comparingDouble(anchor -> anchor.distance(x, y)));
    }

    private boolean inside(Anchor anchor, double x, double y) {
        var outline = outlines.get(anchor);
        return outline != null && outline.contains(x, y);
    }
}
