package enthesis.ui.map.model;

import enthesis.domain.map.drawing.Spread;
import java.util.Comparator;
import java.util.List;

/// Where the editor stands: beside its marker and never over it. Of the corners of the canvas, the first that keeps
/// well clear of the marker, else the one that keeps clearest.
public record Beside(double x, double y) {
    private static final double GAP = 10;
    private static final double CLEAR = 26;

    /// `width` and `height` are the canvas', `wide` and `high` the editor's; the title stands above `below` at
    /// the left.
    public static Beside of(double width, double height, double wide, double high, double markerX, double markerY,
            double below) {
        var corners = corners(width, height, wide, high, below);
        var best = corners.getFirst();
        for (var corner : corners) {
            double clear = corner.clear(wide, high, markerX, markerY);
            if (clear >= CLEAR) {
                return corner;
            }
            best = clear > best.clear(wide, high, markerX, markerY) ? corner : best;
        }
        return best;
    }

    /// Beside many markers: of the corners, the first that covers the fewest.
    public static Beside of(double width, double height, double wide, double high, List<Spread.Spot> markers,
            double below) {
        return corners(width, height, wide, high, below).stream()
                .min(Comparator.comparingLong(corner -> markers.stream()
                        .filter(marker -> corner.clear(wide, high, marker.x(), marker.y()) < CLEAR).count()))
                .orElseThrow();
    }

    private static List<Beside> corners(double width, double height, double wide, double high, double below) {
        double right = width - wide - GAP;
        double bottom = height - high - GAP;
        return List.of(new Beside(right, GAP), new Beside(right, bottom), new Beside(GAP, bottom),
                new Beside(GAP, below));
    }

    /// How far the marker stays out of it; negative within.
    private double clear(double wide, double high, double markerX, double markerY) {
        double across = Math.max(x - markerX, markerX - x - wide);
        double down = Math.max(y - markerY, markerY - y - high);
        return Math.max(across, down);
    }
}
