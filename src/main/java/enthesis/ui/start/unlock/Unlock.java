package enthesis.ui.start.unlock;

import enthesis.storage.key.RecoveryKey;
import enthesis.storage.key.TypedKey;
import enthesis.storage.key.Unlocked;
import enthesis.storage.recovery.Step;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Reminders;
import enthesis.ui.kit.work.Work;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Unlocking with name and password, or with the recovery key and a reason. A wrong try says neither which part was
/// wrong nor whether the name exists, and the next is heard after a wait that grows.
public final class Unlock {
    /// Letters a reason for using the recovery key has at least.
    private static final int REASON = 10;

    public final StringProperty name = new SimpleStringProperty("");
    public final StringProperty password = new SimpleStringProperty("");
    /// Whether the recovery key is asked instead.
    public final BooleanProperty recovery = new SimpleBooleanProperty();
    public final StringProperty key = new SimpleStringProperty("");
    public final StringProperty reason = new SimpleStringProperty("");
    public final StringProperty newPassword = new SimpleStringProperty("");
    public final StringProperty newAgain = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<UnlockState> state = new ReadOnlyObjectWrapper<>(new UnlockState.Ready());
    private final Gate gate;
    private final Work work;
    private final Reminders reminders;
    private final Texts texts;
    private final Consumer<Unlocked.Open> opened;
    private final CheckWatch watch;

    public Unlock(Gate gate, Work work, Reminders reminders, Texts texts, Consumer<Unlocked.Open> opened) {
        this.gate = gate;
        this.work = work;
        this.reminders = reminders;
        this.texts = texts;
        this.opened = opened;
        watch = new CheckWatch(reminders, texts, state::set);
        for (var typed : List.of(name, password, key)) {
            typed.subscribe(this::expect);
        }
        password.subscribe(this::forget);
        recovery.subscribe(_ -> forget("another way"));
    }

    public ReadOnlyObjectProperty<UnlockState> state() {
        return state.getReadOnlyProperty();
    }

    private void expect(String text) {
        if (text.length() == 1) {
            gate.expect();
        }
    }

    /// Typing again takes the sentence away, once it was waited for.
    private void forget(String text) {
        var over = (state.get() instanceof UnlockState.Wrong wrong && wrong.seconds() == 0)
                || state.get() instanceof UnlockState.Failed;
        if (!text.isEmpty() && over) {
            state.set(new UnlockState.Ready());
        }
    }

    /// How far the chart is read, while it has to be read whole before it opens.
    public void checking(Step step) {
        if (busy() && !(state.get() instanceof UnlockState.Entering)) {
            watch.at(step);
        }
    }

    /// From the typed password until the view changes, or something was wrong.
    public boolean busy() {
        return switch (state.get()) {
            case UnlockState.Busy _,UnlockState.Checking _,UnlockState.Entering _ -> true;
            case UnlockState.Ready _,UnlockState.Wrong _,UnlockState.Failed _,UnlockState.Recovered _ -> false;
        };
    }

    /// The view has changed: the next may unlock.
    public void entered() {
        state.set(new UnlockState.Ready());
    }

    /// What should have followed did not come; somebody unlocks again.
    public void notEntered(Exception why) {
        fail(texts.of(why));
    }

    public boolean waiting() {
        return busy()
                || (state.get() instanceof UnlockState.Wrong wrong && wrong.seconds() > 0);
    }

    /// Stops the reading of the whole chart; it begins again with the next unlocking.
    public void stop() {
        if (state.get() instanceof UnlockState.Checking) {
            gate.stop();
        }
    }

    public void unlock() {
        if (waiting()) {
            return;
        }
        if (recovery.get()) {
            recover();
            return;
        }
        if (name.get().isBlank() || password.get().isEmpty()) {
            state.set(new UnlockState.Failed(texts.say("start.unlock.both")));
            return;
        }
        var typed = password.get().toCharArray();
        var who = name.get().strip();
        run(() -> gate.unlock(who, typed));
        password.set("");
    }

    private void recover() {
        switch (RecoveryKey.read(key.get())) {
            case TypedKey.Read read -> {
                if (reason.get().codePoints().filter(Character::isLetter).count() < REASON) {
                    fail(texts.say("start.unlock.reason"));
                } else {
                    var why = reason.get().strip();
                    run(() -> gate.recover(read.key(), why));
                }
            }
            case TypedKey.NoSign wrong -> fail(texts.say(wrong));
            case TypedKey.Length wrong -> fail(texts.say(wrong));
            case TypedKey.Slip wrong -> fail(texts.say(wrong));
        }
    }

    /// Gives `who` a new password after the recovery key was right.
    public void renew(String who) {
        if (newPassword.get().equals(newAgain.get())) {
            var typed = newPassword.get().toCharArray();
            run(() -> gate.renew(who, typed));
        }
    }

    private void run(Callable<Unlocked> job) {
        state.set(new UnlockState.Busy());
        work.run(job, answer -> {
            watch.over();
            answer(answer);
        }, failed -> {
            watch.over();
            fail(texts.of(failed));
        });
    }

    private void answer(Unlocked answer) {
        switch (answer) {
            case Unlocked.Open open -> {
                wipe();
                state.set(new UnlockState.Entering());
                opened.accept(open);
            }
            case Unlocked.Emergency _ -> work.run(gate::names, names -> state.set(new UnlockState.Recovered(names)),
                    failed -> fail(texts.of(failed)));
            case Unlocked.Wrong wrong -> count(wrong.remaining(), recovery.get());
            case Unlocked.Wait wait -> count(wait.remaining(), recovery.get());
        }
    }

    private void wipe() {
        recovery.set(false);
        for (var secret : List.of(password, key, reason, newPassword, newAgain)) {
            secret.set("");
        }
    }

    private void fail(String sentence) {
        state.set(new UnlockState.Failed(sentence));
    }

    private void count(Duration remaining, boolean byKey) {
        var seconds = remaining.plusMillis(999).toSeconds();
        state.set(new UnlockState.Wrong(seconds, byKey));
        if (seconds > 0) {
            reminders.in(Duration.ofSeconds(1), () -> count(remaining.minusSeconds(1), byKey));
        }
    }
}
