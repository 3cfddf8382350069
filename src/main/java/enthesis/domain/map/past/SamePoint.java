package enthesis.domain.map.past;

import enthesis.domain.map.Point;
import enthesis.domain.map.Region;
import enthesis.domain.map.Target;
import enthesis.domain.value.Side;
import java.util.Optional;

/// What makes two points the same: the same structure of the same region on the same side, whatever view it was charted
/// in. A free point has no structure; it is the same by its name, and on a drawn region only close to where it was
/// (`place`), because there its name says no more than the view.
public record SamePoint(String region, Optional<String> target, String structure, Side side,
        Optional<Point.Place> place) {
    /// In drawing units: two targets of a sheet lie at least this far apart.
    private static final double CLOSE = 11;

    /// Empty while the side of the point is not known.
    public static Optional<SamePoint> of(Point point, Region region) {
        var place = point.target().isPresent() || region.undrawn()
                ? Optional.<Point.Place>empty()
                : Optional.of(point.place());
        return point.side().map(
                side -> new SamePoint(point.place().region(), point.target(), point.structure(), side, place));
    }

    /// The structure as it would be placed while `shown` is the side of the map.
    public static SamePoint of(Target target, Side shown) {
        return new SamePoint(target.region(), Optional.of(target.id()), target.name(), target.sideWhen(shown),
                Optional.empty());
    }

    public boolean is(Point point) {
        return point.place().region().equals(region) && point.side().filter(side::covers).isPresent()
                && point.target().equals(target)
                && (target.isPresent() || (called(point) && place.stream().allMatch(at -> close(at, point.place()))));
    }

    private boolean called(Point point) {
        return point.structure().strip().equalsIgnoreCase(structure.strip());
    }

    private static boolean close(Point.Place one, Point.Place other) {
        return one.ground().equals(other.ground()) && one.revision() == other.revision()
                && Math.hypot(one.x() - other.x(), one.y() - other.y()) < CLOSE;
    }
}
