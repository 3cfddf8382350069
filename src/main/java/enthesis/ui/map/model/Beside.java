package enthesis.ui.map.model;

/// Where the editor stands: beside its marker and never over it. Of the corners of the canvas, the first that keeps
/// clear of the marker.
public record Beside(double x, double y) {
    private static final double GAP = 10;
    private static final double CLEAR = 26;

    /// `width` and `height` are the canvas', `wide` and `high` the editor's; the title stands above `below` at
    /// the left.
    public static Beside of(double width, double height, double wide, double high, double markerX, double markerY,
            double below) {
        double right = width - wide - GAP;
        double bottom = height - high - GAP;
        var corners = new Beside[]{new Beside(right, GAP), new Beside(right, bottom), new Beside(GAP, bottom),
                new Beside(GAP, below)};
        for (var corner : corners) {
            if (corner.clearOf(wide, high, markerX, markerY)) {
                return corner;
            }
        }
        return markerX > width / 2 ? corners[2] : corners[0];
    }

    private boolean clearOf(double wide, double high, double markerX, double markerY) {
        return markerX < x - CLEAR || markerX > x + wide + CLEAR || markerY < y - CLEAR || markerY > y + high + CLEAR;
    }
}
