package enthesis.storage.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The arithmetic of the generator, done another way than the program does it.
final class Sums {
    static final double Z = 1.959964;

    private Sums() {}

    /// The two roots of (p - x/n)² = z² p(1-p)/n.
    static double[] wilson(int x, int n) {
        double a = 1 + Z * Z / n;
        double b = -(2.0 * x / n + Z * Z / n);
        double c = (double) x / n * x / n;
        double root = Math.sqrt(b * b - 4 * a * c);
        return new double[]{Math.max(0, (-b - root) / (2 * a)), Math.min(1, (-b + root) / (2 * a))};
    }

    /// The share left after a time, each subject in turn: `{time, 1 if it ended}`. The next to end takes his part of
    /// what is left; who is lost at a time at which another ends is lost after him.
    static double left(List<int[]> lasted, int after) {
        var order = new ArrayList<>(lasted);
        order.sort((one, other) -> one[0] != other[0] ? one[0] - other[0] : other[1] - one[1]);
        double left = 1;
        int rest = order.size();
        for (var one : order) {
            if (one[0] <= after && one[1] == 1) {
                left *= (rest - 1.0) / rest;
            }
            rest--;
        }
        return left;
    }

    /// -1: never down to half.
    static int halfAt(List<int[]> lasted) {
        for (int time = 0; time < 100; time++) {
            if (left(lasted, time) <= 0.5 + 1e-9) {
                return time;
            }
        }
        return -1;
    }

    static double median(List<Double> numbers) {
        var sorted = new ArrayList<>(numbers);
        Collections.sort(sorted);
        int n = sorted.size();
        return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    }

    static double mean(List<Double> numbers) {
        double sum = 0;
        for (double one : numbers) {
            sum += one;
        }
        return sum / numbers.size();
    }

    /// By comparing every two: the rank is half of (those below or equal + those below + 1).
    static double spearman(List<Double> one, List<Double> other) {
        int n = one.size();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            double x = 0;
            double y = 0;
            for (int j = 0; j < n; j++) {
                x += Double.compare(one.get(i), one.get(j));
                y += Double.compare(other.get(i), other.get(j));
            }
            xy += x * y;
            xx += x * x;
            yy += y * y;
        }
        return xy / Math.sqrt(xx * yy);
    }
}
