package enthesis.ui.kit.work;

import java.time.Duration;

/// Something to be done after a while, where the screen may be touched.
public interface Reminders {

    /// Does `then` once, after `wait`, unless it is called off before.
    Reminder in(Duration wait, Runnable then);

    /// Does `then` once what is done now is on the screen, so that a typed letter never waits for what follows from it.
    void soon(Runnable then);

    /// One thing to be done later.
    interface Reminder {
        void callOff();
    }
}
