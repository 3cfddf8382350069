package enthesis.ui.visit;

import enthesis.ui.kit.work.FxReminders;
import enthesis.ui.kit.work.Reminders;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The screen's own reminders, but what is worked out aside is there with the next event, however busy the machine is.
final class PromptReminders implements Reminders {
    private final Reminders clock = new FxReminders();

    @Override
    public Reminder in(Duration wait, Runnable then) {
        return clock.in(wait, then);
    }

    @Override
    public <T> void soon(Supplier<T> aside, Consumer<T> then) {
        Platform.runLater(() -> then.accept(aside.get()));
    }
}
