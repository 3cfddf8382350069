package enthesis.domain.map.drawing;

import java.util.ArrayList;
import java.util.List;

/// A closed outline read from path data with absolute M, L, C and Z, and whether a place lies inside it (even-odd).
/// Curves are followed in straight steps short enough for a click.
public final class Outline {
    private static final int STEPS = 12;

    private record Edge(double fromX, double fromY, double toX, double toY) {

        /// Whether a ray from the place to the right crosses this edge.
        boolean crosses(double x, double y) {
            return fromY > y != toY > y && x < (toX - fromX) * (y - fromY) / (toY - fromY) + fromX;
        }

        double distance(double x, double y) {
            double across = toX - fromX;
            double down = toY - fromY;
            double along = ((x - fromX) * across + (y - fromY) * down) / (across * across + down * down);
            double t = Math.clamp(along, 0, 1);
            return Math.hypot(x - fromX - t * across, y - fromY - t * down);
        }
    }

    private final List<Edge> edges;

    private Outline(List<Edge> edges) {
        this.edges = List.copyOf(edges);
    }

    /// Reads path data.
    ///
    /// @throws IllegalArgumentException
    ///             if `d` holds anything but M, L, C and Z
    public static Outline of(String d) {
        return new Outline(new Pen(d).draw());
    }

    /// Reads path data for its faults alone.
    ///
    /// @throws IllegalArgumentException
    ///             as `of`; and if it does not begin with M
    public static void check(String d) {
        if (!d.startsWith("M")) {
            throw new IllegalArgumentException("no beginning");
        }
        var data = new PathData(d);
        while (data.more()) {
            switch (data.command()) {
                case 'M', 'L' -> data.numbers(2);
                case 'C' -> data.numbers(6);
                default -> {
                }
            }
        }
    }

    public boolean contains(double x, double y) {
        return edges.stream().filter(edge -> edge.crosses(x, y)).count() % 2 == 1;
    }

    /// How far a place lies from the line itself.
    public double distance(double x, double y) {
        return edges.stream().mapToDouble(edge -> edge.distance(x, y)).min().orElse(Double.MAX_VALUE);
    }

    /// The smallest box around it.
    public Box bounds() {
        var across = edges.stream().mapToDouble(Edge::fromX).summaryStatistics();
        var down = edges.stream().mapToDouble(Edge::fromY).summaryStatistics();
        return new Box(across.getMin(), down.getMin(), across.getMax() - across.getMin(),
                down.getMax() - down.getMin());
    }

    private static final class Pen {
        private final PathData data;
        private final List<Edge> edges = new ArrayList<>();
        private double startX;
        private double startY;
        private double x;
        private double y;

        Pen(String d) {
            data = new PathData(d);
        }

        List<Edge> draw() {
            while (data.more()) {
                switch (data.command()) {
                    case 'M' -> move(data.number(), data.number());
                    case 'L' -> line(data.number(), data.number());
                    case 'C' -> curve(data.numbers(6));
                    default -> line(startX, startY);
                }
            }
            line(startX, startY);
            return edges;
        }

        private void move(double toX, double toY) {
            line(startX, startY);
            startX = x = toX;
            startY = y = toY;
        }

        private void line(double toX, double toY) {
            if (x != toX || y != toY) {
                edges.add(new Edge(x, y, toX, toY));
            }
            x = toX;
            y = toY;
        }

        private void curve(double[] to) {
            double fromX = x;
            double fromY = y;
            for (int step = 1; step <= STEPS; step++) {
                double t = (double) step / STEPS;
                line(bezier(t, fromX, to[0], to[2], to[4]), bezier(t, fromY, to[1], to[3], to[5]));
            }
        }

        private static double bezier(double t, double a, double b, double c, double d) {
            double s = 1 - t;
            return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
        }
    }
}
