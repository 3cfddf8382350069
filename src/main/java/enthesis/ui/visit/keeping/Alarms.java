package enthesis.ui.visit.keeping;

import enthesis.ui.kit.work.Reminders;
import java.time.Duration;

/// The alarms of keeping; setting one again moves it.
final class Alarms {
    private static final Reminders.Reminder NONE = () -> {};

    private final Reminders reminders;
    private Reminders.Reminder pause = NONE;
    private Reminders.Reminder latest = NONE;
    private Reminders.Reminder slow = NONE;
    private Reminders.Reminder quiet = NONE;

    Alarms(Reminders reminders) {
        this.reminders = reminders;
    }

    void pause(Duration wait, Runnable act) {
        pause.callOff();
        pause = reminders.in(wait, act);
    }

    void latest(Duration wait, Runnable act) {
        latest.callOff();
        latest = reminders.in(wait, act);
    }

    void slow(Duration wait, Runnable act) {
        slow.callOff();
        slow = reminders.in(wait, act);
    }

    void quiet(Duration wait, Runnable act) {
        quiet.callOff();
        quiet = reminders.in(wait, act);
    }

    /// A write has begun that takes everything along.
    void begun() {
        pause.callOff();
        latest.callOff();
    }

    /// Everything drafted: only the rows are still to come.
    void settle() {
        begun();
        slow.callOff();
    }

    void cancel() {
        settle();
        quiet.callOff();
    }
}
