package enthesis.domain.map.drawing;

/// The part of the plane a sheet is drawn in, in drawing units.
public record Box(double x, double y, double width, double height) {

    /// @throws IllegalArgumentException
    ///             without an area
    public Box {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a sheet has a width and a height");
        }
    }

    public boolean contains(double atX, double atY) {
        return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
    }
}
