package enthesis.ui.kit.work;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Something to be done after a while, where the screen may be touched.
public interface Reminders {

    /// Does `then` once, after `wait`, unless it is called off before.
    Reminder in(Duration wait, Runnable then);

    /// Works something out beside the screen once what is done now is shown there, so that a typed letter never waits
    /// for what follows from it; `then` gets it where the screen may be touched.
    <T> void soon(Supplier<T> aside, Consumer<T> then);

    /// One thing to be done later.
    interface Reminder {
        void callOff();
    }
}
