package enthesis.storage.chart;

import enthesis.storage.file.EarlySum;
import enthesis.storage.file.Summing;
import enthesis.storage.recovery.Progress;
import enthesis.storage.recovery.Step;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;

/// How a chart's file is summed up before it is opened: from what was read while nobody waited, where somebody saw to
/// that, and telling how far it is.
record Sums(Optional<EarlySum> early, Progress progress) {
    static final Sums PLAIN = new Sums(Optional.empty(), Progress.NOBODY);

    /// @throws IOException
    ///             if it cannot be read, or nobody waits any more
    String of(ChartFile file) throws IOException {
        return early.isPresent()
                ? early.get().now(this::tell)
                : Summing.of(file.disk(), file.path(), this::tell);
    }

    /// The file is about to be written, or set aside: nobody reads it any more.
    void end() {
        early.ifPresent(EarlySum::end);
    }

    private void tell(int read, int all) throws IOException {
        if (!progress.wanted()) {
            throw new InterruptedIOException();
        }
        progress.at(new Step(Step.Kind.COMPARING, "", read, all, (double) read / all));
    }
}
