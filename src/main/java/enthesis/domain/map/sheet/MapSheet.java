package enthesis.domain.map.sheet;

import enthesis.domain.map.drawing.Box;
import enthesis.domain.map.drawing.DrawnPath;
import enthesis.domain.value.Side;
import java.util.List;
import java.util.Optional;

/// One drawing of one region from one view. A released revision never changes; what is stored names sheet and revision.
///
/// `drawnSide` is RIGHT (shown mirrored for the left) or BOTH (both sides are on it, never mirrored).
public record MapSheet(
        String id,
        int revision,
        String region,
        Aspect view,
        Side drawnSide,
        Box box,
        Edges edges,
        List<DrawnPath> paths,
        List<Anchor> anchors) {

    /// How far from the middle of a sheet of both sides still counts as the midline, in drawing units.
    private static final double MIDLINE_REACH = 5;

    /// @throws IllegalArgumentException
    ///             without a revision from 1, or drawn as neither RIGHT nor BOTH
    public MapSheet {
        if (revision < 1 || (drawnSide != Side.RIGHT && drawnSide != Side.BOTH)) {
            throw new IllegalArgumentException("not a sheet: " + id);
        }
        paths = List.copyOf(paths);
        anchors = List.copyOf(anchors);
    }

    /// The ground of points on an own picture: nothing drawn, no structure to be met, never mirrored.
    public static MapSheet picture(String id, String region, double width, double height) {
        return new MapSheet(id, 1, region, Aspect.OWN, Side.RIGHT, new Box(0, 0, width, height),
                new Edges(Direction.LEFT, Direction.RIGHT, Direction.SUPERIOR, Direction.INFERIOR), List.of(),
                List.of());
    }

    /// What this drawing is kept by and called on paper: "knee-medial 1". No two revisions share it.
    public String edition() {
        return id + " " + revision;
    }

    /// Whether it is a picture and no drawing.
    public boolean own() {
        return view == Aspect.OWN;
    }

    /// The patient's side at a place of a sheet of both sides; near its middle MIDLINE. On any other sheet the side is
    /// the one that is shown.
    public Side sideAt(double x, Side shown) {
        if (drawnSide != Side.BOTH) {
            return shown;
        }
        double fromMiddle = x - box.x() - box.width() / 2;
        if (Math.abs(fromMiddle) <= MIDLINE_REACH) {
            return Side.MIDLINE;
        }
        return (fromMiddle < 0 ? edges.left() : edges.right()) == Direction.LEFT ? Side.LEFT : Side.RIGHT;
    }

    /// A place at this height of the middle `x`, surely on that side of a sheet of both sides.
    public double besideMiddle(double x, Side side) {
        double step = side == Side.LEFT || side == Side.RIGHT ? 3 * MIDLINE_REACH : 0;
        return sideAt(x + step, side) == side ? x + step : x - step;
    }

    public Optional<Anchor> anchor(String target) {
        return anchors.stream().filter(anchor -> anchor.target().equals(target)).findFirst();
    }
}
