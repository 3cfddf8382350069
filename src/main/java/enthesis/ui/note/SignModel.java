package enthesis.ui.note;

import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.note.NoteSeal;
import enthesis.domain.visit.Reading;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.work.Work;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Signing: what is missing, the findings with their reasons, and the password that turns the draft into a record.
public final class SignModel {
    public final StringProperty password = new SimpleStringProperty("");
    /// Whether whoever is signed in signs.
    public final BooleanProperty maySign = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<State> state;
    private final Desk desk;
    private final NoteModel note;
    private final Signing signing;
    private final Work work;
    private Runnable signed = () -> {};
    private Consumer<Reading> print = _ -> {};

    /// What the panel shows: what is missing (with where), the findings that belong into the record, and those of them
    /// that still stand before the signature: what was not gone on with needs no reason.
    public record State(List<Finding> missing, List<Finding> findings, List<Finding> open, long differ) {

        public State {
            missing = List.copyOf(missing);
            findings = List.copyOf(findings);
            open = List.copyOf(open);
        }

        /// How many findings wait for an answer.
        public long waiting() {
            return open.size();
        }

        /// Whether nothing stands between this visit and a signature. Words that differ from a fact are shown,
        /// not forbidden.
        public boolean ready() {
            return missing.isEmpty() && waiting() == 0;
        }
    }

    public SignModel(Desk desk, NoteModel note, Signing signing, Work work) {
        this.desk = desk;
        this.note = note;
        this.signing = signing;
        this.work = work;
        state = new ReadOnlyObjectWrapper<>(look());
        desk.reading().addListener((_, _, _) -> {
            trouble.set("");
            state.set(look());
        });
    }

    private State look() {
        var reading = desk.now();
        var findings = NoteSeal.signedFindings(reading);
        var gate = reading.missingToSign();
        var missing = gate.stream().filter(finding -> !findings.contains(finding)).toList();
        return new State(missing, findings, gate.stream().filter(findings::contains).toList(), note.differing());
    }

    /// What to do once it is signed.
    public void onSigned(Runnable act) {
        signed = act;
    }

    /// What prints a draft.
    public void onPrint(Consumer<Reading> act) {
        print = act;
    }

    /// Prints the note as it stands now, marked as a draft.
    public void printDraft() {
        print.accept(desk.now());
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// What went wrong at the last try, in words; "" when nothing did.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Why it cannot be signed yet; "" when it can.
    public String why() {
        if (!maySign.get()) {
            return desk.say("people.mayNot.sign");
        }
        var now = state.get();
        if (!now.ready()) {
            return desk.say(now.waiting() == 1 ? "note.sign.whyOne" : "note.sign.why",
                    Integer.toString(now.missing().size()), Long.toString(now.waiting()));
        }
        return password.get().isEmpty() ? desk.say("note.sign.password") : "";
    }

    /// Signs when nothing is missing and a password is typed; else says why not. What is signed is what stood there:
    /// until it is done nothing can be typed into the sheet.
    public void sign() {
        if (busy.get() || !why().isEmpty() || desk.sheet().locked().get()) {
            trouble.set(busy.get() ? "" : why());
            return;
        }
        busy.set(true);
        desk.sheet().hold();
        trouble.set("");
        var typed = password.get().toCharArray();
        password.set("");
        var reading = desk.now();
        work.run(() -> signing.sign(reading, typed), outcome -> done(typed, outcome), failure -> {
            finished(typed);
            desk.sheet().release();
            trouble.set(desk.texts().of(failure));
        });
    }

    private void done(char[] typed, Signing.Outcome outcome) {
        finished(typed);
        switch (outcome) {
            case Signing.Signed _ -> {
                desk.sheet().lock();
                signed.run();
            }
            case Signing.WrongPassword wrong -> {
                desk.sheet().release();
                trouble.set(wrong.pause().isZero()
                        ? desk.say("note.sign.wrong")
                        : desk.say("note.sign.wrongWait", Long.toString(wrong.pause().toSeconds())));
            }
        }
    }

    private void finished(char[] typed) {
        Arrays.fill(typed, '\0');
        busy.set(false);
    }

    /// The word for a level and whether it was answered.
    public boolean answered(Finding finding) {
        return finding.level() == Level.INFO || !state.get().open().contains(finding);
    }
}
