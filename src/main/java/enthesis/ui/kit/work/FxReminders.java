package enthesis.ui.kit.work;

import java.time.Duration;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;

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
    public void soon(Runnable then) {
        new SecondFrame(then).start();
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
