package enthesis.storage.recovery;

import java.util.concurrent.CancellationException;

/// Is told how far a long reading of the chart is, on the thread that waits for it.
@FunctionalInterface
public interface Progress {
    /// Where nobody waits.
    Progress NOBODY = _ -> {};

    void at(Step step);

    /// Whether somebody still waits for it; asked again and again, on the thread that reads.
    default boolean wanted() {
        return true;
    }

    /// The same, which throws at the next step when nobody waits any more.
    default Progress untilUnwanted() {
        return step -> {
            if (!wanted()) {
                throw new CancellationException();
            }
            at(step);
        };
    }
}
