package enthesis.ui.visit.keeping;

import java.time.Duration;
import java.time.Instant;

/// Time as the workspace needs it: what it is now, and a call later on the same thread.
public interface Timing {

    Instant now();

    /// Calls `act` once after `wait`, unless the returned alarm is cancelled before.
    Alarm after(Duration wait, Runnable act);

    /// A call that has been asked for.
    interface Alarm {
        void cancel();
    }
}
