package enthesis.ui.start.secret;

import enthesis.storage.key.Unlocked;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import enthesis.ui.start.first.PasswordStrength;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A password typed twice by whoever will use it; before that, where one is set anew, the password of whoever is signed
/// in. Nothing of it is a draft.
public final class PasswordModel {
    public final StringProperty own = new SimpleStringProperty("");
    public final StringProperty fresh = new SimpleStringProperty("");
    public final StringProperty again = new SimpleStringProperty("");
    public final BooleanProperty busy = new SimpleBooleanProperty();
    /// Why it was not set, worded; "" when nothing is wrong.
    public final StringProperty failure = new SimpleStringProperty("");
    final Whose whose;
    private final PasswordDesk desk;

    /// Whose password: of somebody new, one's own, of somebody who has forgotten theirs, or who is called
    /// otherwise now.
    public enum Kind {
        FIRST, OWN, RESET, RENAMED
    }

    /// `user` is who is signed in.
    public record Whose(Kind kind, String name, String user) {
        boolean asksOwn() {
            return kind != Kind.FIRST;
        }
    }

    /// Sets it, off the screen: `own` is empty for somebody new. An answer other than open says that `own` was wrong.
    public interface Set {
        Unlocked set(char[] own, char[] fresh) throws Exception;
    }

    public record PasswordDesk(Work work, Texts texts, Set set, Runnable done) {}

    public PasswordModel(PasswordDesk desk, Whose whose) {
        this.desk = desk;
        this.whose = whose;
        for (var typed : List.of(own, fresh, again)) {
            typed.subscribe(now -> {
                if (!now.isEmpty()) {
                    failure.set("");
                }
            });
        }
    }

    PasswordStrength strength() {
        return PasswordStrength.of(fresh.get(), whose.name());
    }

    boolean differs() {
        return !again.get().isEmpty() && !again.get().equals(fresh.get());
    }

    /// Why it can't be set yet, worded; "" when it can.
    public String missing() {
        if (whose.asksOwn() && own.get().isEmpty()) {
            return desk.texts().say("start.secret.missing.own");
        }
        if (!strength().enough()) {
            return fresh.get().isEmpty()
                    ? desk.texts().say("start.secret.missing.fresh")
                    : desk.texts().say("start.strength." + strength().name().toLowerCase(Locale.ROOT));
        }
        return again.get().equals(fresh.get()) ? "" : desk.texts().say("start.secret.missing.again");
    }

    public void keep() {
        if (busy.get()) {
            return;
        }
        failure.set(missing());
        if (!failure.get().isEmpty()) {
            return;
        }
        var typed = own.get().toCharArray();
        var next = fresh.get().toCharArray();
        busy.set(true);
        desk.work().run(() -> desk.set().set(typed, next), this::answer, failed -> {
            busy.set(false);
            failure.set(desk.texts().of(failed));
        });
    }

    private void answer(Unlocked answer) {
        busy.set(false);
        switch (answer) {
            case Unlocked.Open _ -> {
                forget();
                desk.done().run();
            }
            case Unlocked.Wrong wrong -> wrong(wrong.remaining().plusMillis(999).toSeconds());
            case Unlocked.Wait wait -> wrong(wait.remaining().plusMillis(999).toSeconds());
            case Unlocked.Emergency _ -> throw new IllegalStateException("a password is no recovery key");
        }
    }

    private void wrong(long seconds) {
        own.set("");
        failure.set(seconds > 0
                ? desk.texts().say("start.secret.wrongWait", Long.toString(seconds))
                : desk.texts().say("start.secret.wrong"));
    }

    /// Nothing that was typed stays in memory longer than it is needed.
    public void forget() {
        List.of(own, fresh, again).forEach(typed -> typed.set(""));
    }
}
