package enthesis.domain.map.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Moves markers apart that would cover each other; the drawing then ties each to its true place by a line.
public final class Spread {
    private static final int ROUNDS = 60;
    private static final double GAP = 1.5;

    private final List<Spot> drawn;
    private final List<Double> radii;
    private final double widest;

    /// A place in the units of the paper or the screen.
    public record Spot(double x, double y) {
        public double distance(Spot other) {
            return Math.hypot(x - other.x, y - other.y);
        }

        private Spot moved(double far, double angle) {
            return new Spot(x + far * Math.cos(angle), y + far * Math.sin(angle));
        }
    }

    private Spread(List<Spot> places, List<Double> radii) {
        drawn = new ArrayList<>(places);
        this.radii = radii;
        widest = 2 * radii.stream().mapToDouble(radius -> radius).max().orElse(0) + GAP;
    }

    /// Where each marker is drawn, given the true places and the radii, in the same units.
    public static List<Spot> of(List<Spot> places, List<Double> radii) {
        var spread = new Spread(places, radii);
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = spread.push();
        }
        return List.copyOf(spread.drawn);
    }

    /// One round over all that are near each other, from left to right.
    private boolean push() {
        var order = IntStream.range(0, drawn.size()).boxed()
                .sorted(Comparator.<Integer>comparingDouble(at -> drawn.get(at).x)).toList();
        boolean moved = false;
        for (int i = 0; i < order.size(); i++) {
            double left = drawn.get(order.get(i)).x;
            for (int j = i + 1; j < order.size() && drawn.get(order.get(j)).x - left < widest; j++) {
                moved |= part(order.get(i), order.get(j));
            }
        }
        return moved;
    }

    private boolean part(int first, int second) {
        var one = drawn.get(first);
        var other = drawn.get(second);
        double wanted = radii.get(first) + radii.get(second) + GAP;
        double apart = one.distance(other);
        if (apart >= wanted - 0.01) {
            return false;
        }
        double angle = apart > 0.01 ? Math.atan2(other.y - one.y, other.x - one.x) : first + second;
        double half = (wanted - apart) / 2;
        drawn.set(first, one.moved(-half, angle));
        drawn.set(second, other.moved(half, angle));
        return true;
    }
}
