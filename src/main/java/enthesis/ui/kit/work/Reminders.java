package enthesis.ui.kit.work;

import java.time.Duration;

/// Something to be done after a while, where the screen may be touched.
public interface Reminders {

    /// Does `then` once, after `wait`, unless it is called off before.
    Reminder in(Duration wait, Runnable then);

    /// One thing to be done later.
    interface Reminder {
        void callOff();
    }
}
