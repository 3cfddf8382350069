package enthesis.domain.insight.stat;

import java.util.Collection;
import java.util.Optional;

/// Where the middle of some numbers lies: the mean, the median, and the quarters around it (medians of the lower and
/// the upper half, the middle one left out of both).
public record Middle(int all, double mean, double median, Interval quarters, Interval range) {

    /// Empty of no numbers.
    public static Optional<Middle> of(Collection<? extends Number> numbers) {
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        var sorted = numbers.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        int all = sorted.length;
        double mean = numbers.stream().mapToDouble(Number::doubleValue).average().orElseThrow();
        var quarters = all == 1
                ? new Interval(sorted[0], sorted[0])
                : new Interval(median(sorted, 0, all / 2), median(sorted, all - all / 2, all));
        return Optional.of(new Middle(all, mean, median(sorted, 0, all), quarters,
                new Interval(sorted[0], sorted[all - 1])));
    }

    private static double median(double[] sorted, int from, int to) {
        int all = to - from;
        int at = from + all / 2;
        return all % 2 == 1 ? sorted[at] : (sorted[at - 1] + sorted[at]) / 2;
    }
}
