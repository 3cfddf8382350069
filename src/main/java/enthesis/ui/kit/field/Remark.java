package enthesis.ui.kit.field;

import java.util.Optional;

/// What stands beside and under a field: how the field looks, one sentence, and perhaps one act that mends a slip.
public record Remark(State state, String sentence, Optional<Mend> mend) {

    /// Nothing to say.
    public static final Remark NONE = new Remark(State.PLAIN, "", Optional.empty());

    public enum State {
        PLAIN, CAUTION, REFUSED, MISSING, PLANNED, SIGNED
    }

    /// One press that settles it: "_use 98.6 °F" with its letter underlined.
    public record Mend(String text, Runnable act) {}

    public static Remark of(State state, String sentence) {
        return new Remark(state, sentence, Optional.empty());
    }

    /// A plain sentence under the field ("23 Nov 2026", "64 kg, typed as 141 lb").
    public static Remark note(String sentence) {
        return of(State.PLAIN, sentence);
    }

    public Remark mendedBy(String text, Runnable act) {
        return new Remark(state, sentence, Optional.of(new Mend(text, act)));
    }
}
