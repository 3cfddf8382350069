package enthesis.ui.visit.keeping;

import enthesis.ui.kit.work.Reminders;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Time that a test moves by hand.
public final class HandTiming implements Reminders, InstantSource {
    private record Due(Instant at, Runnable act) {}

    private final List<Due> dues = new ArrayList<>();
    private Instant now;

    public HandTiming(Instant start) {
        now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public Reminder in(Duration wait, Runnable act) {
        var due = new Due(now.plus(wait), act);
        dues.add(due);
        return () -> dues.remove(due);
    }

    @Override
    public <T> void soon(Supplier<T> aside, Consumer<T> then) {
        then.accept(aside.get());
    }

    public void pass(long millis) {
        var until = now.plusMillis(millis);
        while (true) {
            var next = dues.stream().filter(due -> !due.at.isAfter(until)).min(Comparator.comparing(Due::at));
            if (next.isEmpty()) {
                now = until;
                return;
            }
            dues.remove(next.get());
            now = next.get().at;
            next.get().act.run();
        }
    }
}
