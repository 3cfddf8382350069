package enthesis.ui.kit.work;

import java.time.Duration;
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
}
