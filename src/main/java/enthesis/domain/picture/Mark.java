package enthesis.domain.picture;

/// A place on an upright picture, in the units of `OwnPicture`.
public record Mark(double x, double y) {

    double to(Mark other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
