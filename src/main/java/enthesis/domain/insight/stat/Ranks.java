package enthesis.domain.insight.stat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.OptionalDouble;

/// Whether two measures go together, by their ranks (Spearman); equal values share the average of their ranks
/// (clinical.md 11.4).
public final class Ranks {
    private Ranks() {}

    /// Empty where one of them does not vary.
    public static OptionalDouble spearman(double[] one, double[] other) {
        return pearson(of(one), of(other));
    }

    public static OptionalDouble pearson(double[] one, double[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException("not pairs");
        }
        double mean = Arrays.stream(one).average().orElse(0);
        double mid = Arrays.stream(other).average().orElse(0);
        double both = 0;
        double first = 0;
        double second = 0;
        for (int at = 0; at < one.length; at++) {
            both += (one[at] - mean) * (other[at] - mid);
            first += (one[at] - mean) * (one[at] - mean);
            second += (other[at] - mid) * (other[at] - mid);
        }
        return first == 0 || second == 0 ? OptionalDouble.empty() : OptionalDouble.of(both / Math.sqrt(first * second));
    }

    static double[] of(double[] values) {
        var all = Arrays.stream(values).map(value -> value + 0.0).toArray(); // there is but one zero
        var sorted = all.clone();
        Arrays.sort(sorted);
        var ranks = new HashMap<Double, Double>();
        int from = 0;
        while (from < sorted.length) {
            int until = from + 1;
            while (until < sorted.length && sorted[until] == sorted[from]) {
                until++;
            }
            ranks.put(sorted[from], (from + 1 + until) / 2.0);
            from = until;
        }
        return Arrays.stream(all).map(ranks::get).toArray();
    }
}
