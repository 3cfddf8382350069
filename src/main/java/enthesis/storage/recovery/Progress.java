package enthesis.storage.recovery;

/// Is told how far a long reading of the chart is, on the thread that waits for it.
@FunctionalInterface
public interface Progress {
    /// Where nobody waits.
    Progress NOBODY = _ -> {};

    void at(Step step);
}
