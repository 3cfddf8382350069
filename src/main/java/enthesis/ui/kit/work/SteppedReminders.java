package enthesis.ui.kit.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reminders whose time passes only when told to: for view models without a screen.
public final class SteppedReminders implements Reminders {
    private final List<Due> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private record Due(Duration at, Runnable then) {}

    @Override
    public Reminder in(Duration wait, Runnable then) {
        var due = new Due(now.plus(wait), then);
        waiting.add(due);
        return () -> waiting.remove(due);
    }

    @Override
    public <T> void soon(Supplier<T> aside, Consumer<T> then) {
        then.accept(aside.get());
    }

    /// Lets time pass and does what falls due, in order.
    public void pass(Duration time) {
        var end = now.plus(time);
        for (var due = next(end); due != null; due = next(end)) {
            now = due.at;
            waiting.remove(due);
            due.then.run();
        }
        now = end;
    }

    private @Nullable Due next(Duration end) {
        return waiting.stream()
                .filter(due -> due.at.compareTo(end) <= 0)
                .min(Comparator.comparing(Due::at))
                .orElse(null);
    }
}
