package enthesis.ui.practice.backup;

import enthesis.domain.backup.BackupNow;
import enthesis.domain.backup.BackupNow.Doing;
import enthesis.domain.entry.Choices;
import enthesis.ui.kit.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// The backups: what there is, and what somebody who may begins with them. Nothing here waits for it.
public final class BackupsModel {
    /// What was done, or why not, worded.
    public final StringProperty message = new SimpleStringProperty("");
    public final ObservableValue<BackupNow> now;
    final BackupWords words;
    private final BackupActs acts;
    private final Texts texts;
    private final boolean may;

    /// What can be begun; each says later what came of it.
    public interface BackupActs {
        void backUp(Consumer<String> said);

        void rehearse(Consumer<String> said);

        void writeOut(Consumer<String> said);

        /// Stops what goes on; whoever began it hears so.
        void stop();

        void choose(Path folder, Consumer<String> said);

        void forget(Consumer<String> said);

        /// Asks for a folder; empty when nobody chose one.
        Supplier<Optional<Path>> folders();
    }

    /// `may` is whether whoever is signed in may do more than look.
    public BackupsModel(BackupActs acts, Texts texts, BackupWords words, ObservableValue<BackupNow> now, boolean may) {
        this.acts = acts;
        this.texts = texts;
        this.words = words;
        this.now = now;
        this.may = may;
        if (!may) {
            message.set(texts.say("backups.owners"));
        }
    }

    boolean mayBegin() {
        return may && now.getValue().doing() == Doing.NOTHING;
    }

    boolean mayForget() {
        return mayBegin() && now.getValue().notes().second().isPresent();
    }

    public void backUp() {
        begin(Doing.BACKING_UP, acts::backUp);
    }

    public void rehearse() {
        begin(Doing.REHEARSING, acts::rehearse);
    }

    public void writeOut() {
        begin(Doing.WRITING_OUT, acts::writeOut);
    }

    boolean mayStop() {
        return may && now.getValue().doing() != Doing.NOTHING;
    }

    public void stop() {
        if (mayStop()) {
            acts.stop();
        }
    }

    /// What goes on, and how much of it is done; "" while nothing does.
    String goingOn() {
        var state = now.getValue();
        return state.doing() == Doing.NOTHING
                ? ""
                : texts.say("backups.going." + Choices.text(state.doing()), Integer.toString(state.percent()));
    }

    private void begin(Doing what, Consumer<Consumer<String>> act) {
        if (!may) {
            return;
        }
        if (!mayBegin()) {
            message.set(texts.say("backups.busy"));
            return;
        }
        message.set(texts.say("backups.doing." + Choices.text(what)));
        act.accept(message::set);
    }

    public void choose() {
        if (mayBegin()) {
            acts.folders().get().ifPresent(folder -> acts.choose(folder, message::set));
        }
    }

    public void forget() {
        if (mayForget()) {
            acts.forget(message::set);
        }
    }
}
