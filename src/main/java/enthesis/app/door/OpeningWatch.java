package enthesis.app.door;

import enthesis.storage.recovery.Progress;
import enthesis.storage.recovery.Step;

/// Hears how far the chart is read whole before it opens, and knows whether anybody still waits for it. The reading of
/// a backup at the end is of no one's waiting.
final class OpeningWatch implements Progress {
    private volatile Progress told = Progress.NOBODY;
    private volatile boolean opening;
    private volatile boolean stopped;
    private volatile boolean ended;

    void tell(Progress hearing) {
        told = hearing;
    }

    /// Somebody waits anew.
    void begin() {
        stopped = false;
    }

    /// While the chart is being opened.
    void opening(boolean now) {
        opening = now;
    }

    void stop() {
        stopped = true;
    }

    void end() {
        ended = true;
    }

    @Override
    public void at(Step step) {
        if (opening) {
            told.at(step);
        }
    }

    /// So many rows of an import that was cut off are taken out.
    boolean undone(int rows, int of) {
        at(new Step(Step.Kind.UNDOING, "", rows, of, of == 0 ? 1 : (double) rows / of));
        return wanted();
    }

    @Override
    public boolean wanted() {
        return !opening || (!stopped && !ended);
    }
}
