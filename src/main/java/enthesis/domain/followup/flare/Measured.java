package enthesis.domain.followup.flare;

/// A number of a flare; `orMore` where something that is not known, or not over yet, could only raise it.
public record Measured(int value, boolean orMore) {

    public static Measured exactly(int value) {
        return new Measured(value, false);
    }

    public static Measured atLeast(int value) {
        return new Measured(value, true);
    }
}
