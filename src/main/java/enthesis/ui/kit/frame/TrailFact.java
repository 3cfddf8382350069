package enthesis.ui.kit.frame;

/// What the check of the trail's chain has come to, worded; "" before it has come to anything. A broken chain is never
/// shown quietly.
public record TrailFact(String words, boolean broken) {
    public static final TrailFact NONE = of("");

    public static TrailFact of(String words) {
        return new TrailFact(words, false);
    }
}
