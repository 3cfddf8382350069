package enthesis.ui.note.signed;

import enthesis.domain.entry.Field;
import enthesis.domain.note.AddendumFields;
import enthesis.domain.note.SignedText;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import enthesis.ui.note.Signing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The form of an addendum: its sheet is kept like any draft, and signing it needs the password again.
public final class AddendumModel {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\n");
    public final SheetModel sheet;
    public final StringProperty password = new SimpleStringProperty("");
    /// Whether whoever is signed in signs.
    public final BooleanProperty maySign = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final Texts texts;
    private final Adding adding;
    private final Work work;
    private Runnable signed = () -> {};

    public AddendumModel(SheetModel sheet, Texts texts, Adding adding, Work work) {
        this.sheet = sheet;
        this.texts = texts;
        this.adding = adding;
        this.work = work;
    }

    public void onSigned(Runnable act) {
        signed = act;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// The sentences of a signed note, each with the label of its paragraph: what an addendum can refer to.
    public static List<String> sentences(SignedText note) {
        var sentences = new ArrayList<String>();
        for (var passage : note.passages()) {
            for (var sentence : SENTENCE_END.splitAsStream(passage.text() + "\n" + passage.own()).toList()) {
                if (!sentence.isBlank()) {
                    sentences.add(passage.label() + ": " + sentence.strip());
                }
            }
        }
        return sentences;
    }

    /// Why it cannot be signed yet; "" when it can.
    public String why() {
        if (!maySign.get()) {
            return texts.say("people.mayNot.sign");
        }
        var missing = AddendumFields.missing(sheet.now());
        if (!missing.isEmpty()) {
            return texts.say("note.addendum.why", missing.stream().map(Field::name)
                    .map(name -> texts.say("note.addendum.missing." + name)).collect(Collectors.joining(", ")));
        }
        return password.get().isEmpty() ? texts.say("note.sign.password") : "";
    }

    public void sign() {
        if (busy.get() || !why().isEmpty() || sheet.locked().get()) {
            trouble.set(busy.get() ? "" : why());
            return;
        }
        busy.set(true);
        sheet.hold();
        trouble.set("");
        var typed = password.get().toCharArray();
        password.set("");
        var addendum = sheet.now();
        work.run(() -> adding.sign(addendum, typed), outcome -> done(typed, outcome), failure -> {
            finished(typed);
            sheet.release();
            trouble.set(texts.of(failure));
        });
    }

    private void done(char[] typed, Signing.Outcome outcome) {
        finished(typed);
        switch (outcome) {
            case Signing.Signed _ -> {
                sheet.lock();
                signed.run();
            }
            case Signing.WrongPassword _ -> {
                sheet.release();
                trouble.set(texts.say("note.sign.wrong"));
            }
        }
    }

    private void finished(char[] typed) {
        Arrays.fill(typed, '\0');
        busy.set(false);
    }
}
