package enthesis.domain.insight.stat;

/// So many of so many.
public record Share(int of, int all) {

    public Share {
        if (of < 0 || of > all) {
            throw new IllegalArgumentException("not a share: " + of + " of " + all);
        }
    }

    /// Not a number where there is nobody.
    public double value() {
        return (double) of / all;
    }

    public boolean nobody() {
        return all == 0;
    }

    /// Wilson's interval (clinical.md 11.3); `z` is the quantile of the normal distribution that goes with its level.
    /// Of nobody anything may be true.
    public Interval wilson(double z) {
        if (nobody()) {
            return new Interval(0, 1);
        }
        double z2 = z * z;
        double p = value();
        double centre = (p + z2 / (2 * all)) / (1 + z2 / all);
        double half = z * Math.sqrt(p * (1 - p) / all + z2 / (4.0 * all * all)) / (1 + z2 / all);
        return new Interval(of == 0 ? 0 : centre - half, of == all ? 1 : centre + half);
    }

    /// Newcombe's interval of the difference to another share, method 10 (clinical.md 11.3): this one minus `other`.
    public Interval minus(Share other, double z) {
        var one = wilson(z);
        var two = other.wilson(z);
        double difference = value() - other.value();
        return new Interval(difference - Math.hypot(value() - one.low(), two.high() - other.value()),
                difference + Math.hypot(one.high() - value(), other.value() - two.low()));
    }
}
