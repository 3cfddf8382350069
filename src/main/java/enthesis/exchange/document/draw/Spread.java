package enthesis.exchange.document.draw;

import java.awt.geom.Point2D;
import java.util.List;

/// Moves markers apart that would cover each other; the drawing then ties each to its true place by a line.
final class Spread {

    private static final int ROUNDS = 60;
    private static final double GAP = 1.5;

    private Spread() {}

    /// Where each marker is drawn, given the true places and the radii, in the same units.
    static List<Point2D> of(List<Point2D> places, List<Double> radii) {
        var drawn = places.stream().map(place -> (Point2D) place.clone()).toList();
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = push(drawn, radii);
        }
        return drawn;
    }

    private static boolean push(List<Point2D> drawn, List<Double> radii) {
        boolean moved = false;
        for (int i = 0; i < drawn.size(); i++) {
            for (int j = i + 1; j < drawn.size(); j++) {
                moved |= part(drawn.get(i), drawn.get(j), radii.get(i) + radii.get(j) + GAP, i + j);
            }
        }
        return moved;
    }

    private static boolean part(Point2D one, Point2D other, double wanted, int turn) {
        double apart = one.distance(other);
        if (apart >= wanted - 0.01) {
            return false;
        }
        double angle = apart > 0.01 ? Math.atan2(other.getY() - one.getY(), other.getX() - one.getX()) : turn;
        double half = (wanted - apart) / 2;
        one.setLocation(one.getX() - half * Math.cos(angle), one.getY() - half * Math.sin(angle));
        other.setLocation(other.getX() + half * Math.cos(angle), other.getY() + half * Math.sin(angle));
        return true;
    }
}
