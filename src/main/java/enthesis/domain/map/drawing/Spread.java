package enthesis.domain.map.drawing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Moves markers apart that would cover each other; the drawing then ties each to its true place by a line. Few push
/// each other aside; many would fling each other about, so they begin in rings around the middle of their crowd.
public final class Spread {
    private static final int ROUNDS = 60;
    /// Of so many, each round for all of them; where there are more, fewer: among hundreds there is no room for all.
    private static final int FULL = 60;
    private static final int MANY = 5;
    private static final double GAP = 1.5;
    private static final double TOUCHING = 0.01;
    /// So many rounds look only at those that were near each other before them.
    private static final int KEPT = 6;
    /// How much wider than they are two are looked at, for what moves meanwhile.
    private static final double AHEAD = 1.5;

    private final double[] xs;
    private final double[] ys;
    private final double[] radii;
    private final double widest;
    private final int[] order;
    private int[] pairs = new int[64];
    private int found;

    /// A place in the units of the paper or the screen.
    public record Spot(double x, double y) {
        public double distance(Spot other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    private Spread(List<Spot> places, List<Double> radii) {
        xs = places.stream().mapToDouble(Spot::x).toArray();
        ys = places.stream().mapToDouble(Spot::y).toArray();
        this.radii = radii.stream().mapToDouble(radius -> radius).toArray();
        widest = 2 * Arrays.stream(this.radii).max().orElse(0) + GAP;
        order = IntStream.range(0, xs.length).boxed().sorted(Comparator.comparingDouble(at -> xs[at]))
                .mapToInt(at -> at).toArray();
    }

    /// Where each marker is drawn, given the true places and the radii, in the same units.
    public static List<Spot> of(List<Spot> places, List<Double> radii) {
        var spread = new Spread(places, radii);
        var crowds = Crowd.of(places, spread.widest);
        crowds.stream().filter(crowd -> crowd.members().size() >= MANY).forEach(crowd -> spread.ring(crowd, places));
        if (!spread.settled()) {
            crowds.forEach(crowd -> spread.ring(crowd, places));
            spread.settled();
        }
        return IntStream.range(0, places.size()).mapToObj(at -> new Spot(spread.xs[at], spread.ys[at])).toList();
    }

    /// Whether none covers another in the end; that is said only after a round over all that are near now.
    private boolean settled() {
        int rounds = xs.length <= FULL ? ROUNDS : Math.max(KEPT, ROUNDS * FULL / xs.length);
        for (int round = 0; round < rounds; round += KEPT) {
            find();
            if (!push()) {
                return true;
            }
            boolean moved = true;
            for (int again = 1; again < KEPT && moved; again++) {
                moved = push();
            }
        }
        return false;
    }

    private void ring(Crowd crowd, List<Spot> places) {
        var spots = crowd.rings(places, widest);
        for (int at = 0; at < spots.size(); at++) {
            xs[crowd.members().get(at)] = spots.get(at).x();
            ys[crowd.members().get(at)] = spots.get(at).y();
        }
    }

    /// All pairs that are near each other, from left to right.
    private void find() {
        sort();
        found = 0;
        double near = AHEAD * widest;
        for (int i = 0; i < order.length; i++) {
            int one = order[i];
            for (int j = i + 1; j < order.length && xs[order[j]] - xs[one] < near; j++) {
                if (Math.abs(ys[order[j]] - ys[one]) < near) {
                    add(one, order[j]);
                }
            }
        }
    }

    private void add(int first, int second) {
        if (found + 2 > pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * pairs.length);
        }
        pairs[found++] = first;
        pairs[found++] = second;
    }

    /// One round over them; whether any moved.
    private boolean push() {
        boolean moved = false;
        for (int at = 0; at < found; at += 2) {
            moved |= part(pairs[at], pairs[at + 1]);
        }
        return moved;
    }

    /// From left to right again; after a round hardly anything has changed its place.
    private void sort() {
        for (int i = 1; i < order.length; i++) {
            int one = order[i];
            int at = i;
            for (; at > 0 && xs[order[at - 1]] > xs[one]; at--) {
                order[at] = order[at - 1];
            }
            order[at] = one;
        }
    }

    /// Two that lie on the same spot go apart along a line of their own.
    private boolean part(int first, int second) {
        double across = xs[second] - xs[first];
        double down = ys[second] - ys[first];
        double wanted = radii[first] + radii[second] + GAP;
        double squared = across * across + down * down;
        if (squared >= (wanted - TOUCHING) * (wanted - TOUCHING)) {
            return false;
        }
        double apart = Math.sqrt(squared);
        double angle = first + second;
        boolean onOneSpot = apart <= TOUCHING;
        double half = (wanted - apart) / 2;
        double byX = half * (onOneSpot ? Math.cos(angle) : across / apart);
        double byY = half * (onOneSpot ? Math.sin(angle) : down / apart);
        xs[first] -= byX;
        ys[first] -= byY;
        xs[second] += byX;
        ys[second] += byY;
        return true;
    }
}
