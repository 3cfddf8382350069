package enthesis.ui.visit.keeping;

import java.time.Duration;

/// The three alarms of keeping; setting one again moves it.
final class Alarms {
    private static final Timing.Alarm NONE = () -> {};

    private final Timing timing;
    private Timing.Alarm pause = NONE;
    private Timing.Alarm latest = NONE;
    private Timing.Alarm quiet = NONE;

    Alarms(Timing timing) {
        this.timing = timing;
    }

    void pause(Duration wait, Runnable act) {
        pause.cancel();
        pause = timing.after(wait, act);
    }

    void latest(Duration wait, Runnable act) {
        latest.cancel();
        latest = timing.after(wait, act);
    }

    void quiet(Duration wait, Runnable act) {
        quiet.cancel();
        quiet = timing.after(wait, act);
    }

    /// Everything drafted: only the rows are still to come.
    void settle() {
        pause.cancel();
        latest.cancel();
    }

    void cancel() {
        settle();
        quiet.cancel();
    }
}
