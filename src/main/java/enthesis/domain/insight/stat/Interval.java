package enthesis.domain.insight.stat;

/// Between which two numbers the truth may well lie.
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("not an interval: " + low + " to " + high);
        }
    }
}
