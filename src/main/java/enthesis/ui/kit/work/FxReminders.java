package enthesis.ui.kit.work;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;

/// Reminders by the clock of the screen.
public final class FxReminders implements Reminders {

    @Override
    public Reminder in(Duration wait, Runnable then) {
        var pause = new PauseTransition(javafx.util.Duration.millis((double) wait.toMillis()));
        pause.setOnFinished(_ -> then.run());
        pause.play();
        return pause::stop;
    }

    @Override
    public <T> void soon(Supplier<T> aside, Consumer<T> then) {
        new SecondFrame(() -> Thread.startVirtualThread(() -> workOut(aside, then))).start();
    }

    /// What goes wrong aside is told where everything that goes wrong is told.
    private static <T> void workOut(Supplier<T> aside, Consumer<T> then) {
        try {
            var result = aside.get();
            Platform.runLater(() -> then.accept(result));
        } catch (RuntimeException e) {
            Platform.runLater(() -> {
                throw e;
            });
        }
    }

    /// The first frame shows what was done; the work follows in the second.
    private static final class SecondFrame extends AnimationTimer {
        private final Runnable then;
        private boolean shown;

        SecondFrame(Runnable then) {
            this.then = then;
        }

        @Override
        public void handle(long now) {
            if (shown) {
                stop();
                then.run();
            }
            shown = true;
        }
    }
}
