package enthesis.domain.insight.stat;

/// What no event in so many can still mean: the highest share that would leave none by chance (clinical.md 11.3).
public record NoEvents(int all) {

    public NoEvents {
        if (all < 1) {
            throw new IllegalArgumentException("nobody was seen");
        }
    }

    /// The upper end of the one-sided exact interval; `error` is what is left outside of it.
    public double exact(double error) {
        return 1 - Math.pow(error, 1.0 / all);
    }

    /// The rule of three: `three` of those seen, and never more than all.
    public double rule(double three) {
        return Math.min(1, three / all);
    }
}
