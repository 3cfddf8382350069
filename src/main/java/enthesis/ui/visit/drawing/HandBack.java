package enthesis.ui.visit.drawing;

import enthesis.storage.key.Unlocked;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Reminders;
import enthesis.ui.kit.work.Work;
import enthesis.ui.start.unlock.UnlockState;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The way from the patient's screen back to the chart: the password of whoever is signed in. Wrong ones count as at
/// the curtain, and the next is heard after a wait that grows.
public final class HandBack {

    /// Asks for the password of whoever is signed in, away from the screen.
    @FunctionalInterface
    public interface Door {
        Unlocked confirm(char[] password) throws Exception;
    }

    public final StringProperty password = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<UnlockState> state = new ReadOnlyObjectWrapper<>(new UnlockState.Ready());
    private final Door door;
    private final Work work;
    private final Reminders reminders;
    private final Texts texts;
    private final Runnable back;

    public HandBack(Door door, Work work, Reminders reminders, Texts texts, Runnable back) {
        this.door = door;
        this.work = work;
        this.reminders = reminders;
        this.texts = texts;
        this.back = back;
    }

    public ReadOnlyObjectProperty<UnlockState> state() {
        return state.getReadOnlyProperty();
    }

    public boolean waiting() {
        return state.get() instanceof UnlockState.Busy
                || (state.get() instanceof UnlockState.Wrong wrong && wrong.seconds() > 0);
    }

    /// What was typed of a password does not stay behind for the patient.
    public void forget() {
        password.set("");
        if (!waiting()) {
            state.set(new UnlockState.Ready());
        }
    }

    public void open() {
        if (waiting()) {
            return;
        }
        if (password.get().isEmpty()) {
            state.set(new UnlockState.Failed(texts.say("drawing.back.empty")));
            return;
        }
        var typed = password.get().toCharArray();
        password.set("");
        state.set(new UnlockState.Busy());
        work.run(asked(typed), this::answer, failed -> state.set(new UnlockState.Failed(texts.of(failed))));
    }

    private Callable<Unlocked> asked(char[] typed) {
        return () -> {
            try {
                return door.confirm(typed);
            } finally {
                Arrays.fill(typed, '\0');
            }
        };
    }

    private void answer(Unlocked answer) {
        switch (answer) {
            case Unlocked.Open _ -> {
                state.set(new UnlockState.Ready());
                back.run();
            }
            case Unlocked.Wrong wrong -> count(wrong.remaining());
            case Unlocked.Wait wait -> count(wait.remaining());
            case Unlocked.Emergency _ -> throw new IllegalStateException("a password is no recovery key");
        }
    }

    private void count(Duration remaining) {
        var seconds = remaining.plusMillis(999).toSeconds();
        state.set(new UnlockState.Wrong(seconds, false));
        if (seconds > 0) {
            reminders.in(Duration.ofSeconds(1), () -> count(remaining.minusSeconds(1)));
        }
    }
}
