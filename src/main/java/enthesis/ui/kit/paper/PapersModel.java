package enthesis.ui.kit.paper;

import enthesis.domain.entry.Choices;
import enthesis.domain.note.handout.Handout;
import enthesis.domain.note.handout.Handout.Paper;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.Wording;
import enthesis.domain.wording.Wordings;
import enthesis.ui.kit.Texts;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Which paper is shown, in which language. What is shown is exactly what prints: English where nobody here has read
/// the language that was asked for, and that is said.
public final class PapersModel {
    /// A `Paper`, as its text.
    public final StringProperty paper;
    /// The language as it stands in the record ("French"), or another one in free words.
    public final StringProperty language;
    private final Texts texts;
    private final Supplier<Wordings> wordings;
    private final Composer composer;
    private final ReadOnlyObjectWrapper<Optional<Handout>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");

    /// Makes a paper of what is known now; empty while something it needs is not.
    public interface Composer {
        Optional<Handout> make(Paper paper, Wording wording);
    }

    public PapersModel(Texts texts, Supplier<Wordings> wordings, Paper first, StringProperty language,
            Composer composer) {
        this.texts = texts;
        this.wordings = wordings;
        this.language = language;
        this.composer = composer;
        paper = new SimpleStringProperty(Choices.text(first));
        paper.subscribe(_ -> refresh());
        language.subscribe((_, _) -> refresh());
    }

    private Paper chosen() {
        return Choices.read(Paper.class, paper.get()).orElse(Paper.AFTER);
    }

    /// Composes anew: something it is made of has changed.
    public void refresh() {
        var asked = Language.told(language.get()).orElse(Language.ENGLISH);
        var given = wordings.get().given(asked);
        shown.set(composer.make(chosen(), wordings.get().in(given)));
        line.set(shown.get().isEmpty()
                ? texts.say("sheets.lacks." + Choices.text(chosen()))
                : given != asked ? texts.say("sheets.unread", asked.recorded()) : foreign());
    }

    /// What is said of a language that no paper is written in.
    private String foreign() {
        var typed = language.get().strip();
        return typed.isEmpty() || Language.told(typed).isPresent() ? "" : texts.say("sheets.foreign", typed);
    }

    public ReadOnlyObjectProperty<Optional<Handout>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// What has to be said of the paper, worded; "" when nothing has.
    public ReadOnlyStringProperty line() {
        return line.getReadOnlyProperty();
    }
}
