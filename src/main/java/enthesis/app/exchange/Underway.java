package enthesis.app.exchange;

import java.util.ArrayList;
import java.util.List;

/// What goes on once at a time and can be called off, and what waits for its end. On the screen's thread; whether it is
/// called off may be asked on any.
final class Underway {
    private final List<Runnable> afterwards = new ArrayList<>();
    private boolean going;
    private volatile boolean cancelled;

    void begins() {
        going = true;
        cancelled = false;
    }

    boolean goesOn() {
        return going;
    }

    boolean cancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    /// Nothing goes on any more: `last` is done, then what waited.
    void ends(Runnable last) {
        going = false;
        last.run();
        var then = List.copyOf(afterwards);
        afterwards.clear();
        then.forEach(Runnable::run);
    }

    /// Calls off what goes on; `then` follows when nothing goes on any more, after `rest` where nothing did.
    void leave(Runnable then, Runnable rest) {
        if (going) {
            afterwards.add(then);
            cancel();
        } else {
            rest.run();
        }
    }
}
