package enthesis.ui.visit.keeping;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.animation.PauseTransition;

/// Time on the screen's own thread; `clock` says what time it is.
public record FxTiming(InstantSource clock) implements Timing {

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public Alarm after(Duration wait, Runnable act) {
        var pause = new PauseTransition(javafx.util.Duration.millis((double) wait.toMillis()));
        pause.setOnFinished(_ -> act.run());
        pause.play();
        return pause::stop;
    }
}
