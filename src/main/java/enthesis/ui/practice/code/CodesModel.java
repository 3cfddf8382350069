package enthesis.ui.practice.code;

import enthesis.domain.course.code.CodeBook;
import enthesis.domain.entry.Refusal;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Taking in the yearly list. What is refused is said in one sentence; nothing of it is kept.
public final class CodesModel {
    public final ObjectProperty<CodesPage> page;
    /// What became of the file, or why it was not taken in; "" before any.
    public final StringProperty message = new SimpleStringProperty("");
    public final BooleanProperty refused = new SimpleBooleanProperty();
    public final BooleanProperty busy = new SimpleBooleanProperty();
    private final CodesDesk desk;

    /// How a file is taken in, off the screen.
    public interface Take {
        Outcome take(Path file) throws Exception;
    }

    /// What is shown from now on; a reason where nothing was taken in.
    public record Outcome(CodesPage page, Optional<Refusal> refusal) {}

    /// `file` asks for one, `known` is told what is known of codes from now on.
    public record CodesDesk(Work work, Texts texts, Supplier<Optional<Path>> file, Take take,
            Consumer<CodeBook> known) {}

    public CodesModel(CodesDesk desk, CodesPage page) {
        this.desk = desk;
        this.page = new SimpleObjectProperty<>(page);
    }

    public void take() {
        if (!busy.get()) {
            desk.file().get().ifPresent(this::take);
        }
    }

    private void take(Path file) {
        busy.set(true);
        refused.set(false);
        message.set(desk.texts().say("codes.reading", String.valueOf(file.getFileName())));
        desk.work().run(() -> desk.take().take(file), this::taken, failed -> said(desk.texts().of(failed), true));
    }

    private void taken(Outcome outcome) {
        page.set(outcome.page());
        desk.known().accept(outcome.page().book());
        outcome.refusal().ifPresentOrElse(refusal -> said(desk.texts().say(refusal), true),
                () -> said(desk.texts().say("codes.taken"), false));
    }

    private void said(String sentence, boolean trouble) {
        busy.set(false);
        refused.set(trouble);
        message.set(sentence);
    }
}
