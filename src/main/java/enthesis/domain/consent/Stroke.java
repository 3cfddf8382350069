package enthesis.domain.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One stroke of a signature, from pen down to pen up, in units of a pad of 1000 times 300. Written "12,40 13,44".
public record Stroke(List<Dot> dots) {
    public static final int WIDTH = 1000;
    public static final int HEIGHT = 300;
    /// So far in all has the pen to travel for a signature: a fifth of the pad's width. A dot or a tap is none.
    private static final double LEAST = WIDTH / 5.0;
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,4},[0-9]{1,4}( [0-9]{1,4},[0-9]{1,4})*");

    /// Where the pen was.
    public record Dot(int x, int y) {

        /// Kept on the pad, wherever the pen went.
        public static Dot of(double x, double y) {
            return new Dot((int) Math.round(Math.clamp(x, 0, WIDTH)), (int) Math.round(Math.clamp(y, 0, HEIGHT)));
        }
    }

    public Stroke {
        dots = List.copyOf(dots);
    }

    /// Reads it as it is written; empty when it is none.
    public static Optional<Stroke> read(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        var dots = new ArrayList<Dot>();
        for (var dot : text.split(" ", -1)) {
            int comma = dot.indexOf(',');
            dots.add(Dot.of(Integer.parseInt(dot.substring(0, comma)), Integer.parseInt(dot.substring(comma + 1))));
        }
        return Optional.of(new Stroke(dots));
    }

    public String text() {
        return dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    }

    /// As the outline of a drawing: absolute M and L. A dot is a line to itself.
    public String outline() {
        var first = dots.getFirst();
        return dots.stream().map(dot -> "L " + dot.x() + " " + dot.y())
                .collect(Collectors.joining(" ", "M " + first.x() + " " + first.y() + " ", ""));
    }

    private double length() {
        double length = 0;
        for (int at = 1; at < dots.size(); at++) {
            length += Math.hypot(dots.get(at).x() - dots.get(at - 1).x(), dots.get(at).y() - dots.get(at - 1).y());
        }
        return length;
    }

    /// Whether these strokes are somebody's hand and not a touch by mistake.
    public static boolean sign(List<Stroke> strokes) {
        return strokes.stream().mapToDouble(Stroke::length).sum() >= LEAST;
    }
}
