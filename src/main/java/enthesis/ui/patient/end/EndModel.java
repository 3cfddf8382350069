package enthesis.ui.patient.end;

import enthesis.domain.course.Course;
import enthesis.domain.course.Course.Because;
import enthesis.domain.course.EndReason;
import enthesis.domain.entry.Choices;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Why a course ends: nothing is chosen beforehand, and nothing happens before it is whole. A course with a visit in
/// progress goes on until that is signed or voided.
public final class EndModel {
    /// A `Course.Because`, as choices are written; "" while none is chosen.
    public final StringProperty because = new SimpleStringProperty("");
    /// An `EndReason` of that kind; "" while none is chosen.
    public final StringProperty reason = new SimpleStringProperty("");
    /// In somebody's words: kept as they are typed, there again when this is asked next.
    public final StringProperty words;
    /// Why it was not kept, worded; "" when nothing is wrong.
    public final StringProperty failure = new SimpleStringProperty("");
    private final EndDesk desk;
    private final boolean inProgress;

    /// `end` writes it, off the screen; `ended` is told when it is written; `day` is today.
    public record EndDesk(Work work, Texts texts, LocalDate day, Consumer<Course.End> end, Runnable ended) {}

    /// `inProgress`: a visit of the course is neither signed nor voided.
    public EndModel(EndDesk desk, StringProperty words, boolean inProgress) {
        this.desk = desk;
        this.words = words;
        this.inProgress = inProgress;
        because.subscribe((_, _) -> reason.set(""));
    }

    public boolean inProgress() {
        return inProgress;
    }

    /// The reasons of the kind that is chosen.
    public List<EndReason> offered() {
        return Choices.read(Because.class, because.get()).map(EndReason::of).orElse(List.of());
    }

    /// What is chosen, where the course may end and all of it is said.
    public Optional<Course.End> chosen() {
        var why = Choices.read(EndReason.class, reason.get());
        return Choices.read(Because.class, because.get()).filter(_ -> !inProgress)
                .filter(kind -> why.isPresent() || EndReason.of(kind).isEmpty())
                .filter(_ -> !needsWords())
                .map(kind -> new Course.End(desk.day(), kind, why, words.get().strip()));
    }

    /// Whether the reason that is chosen says nothing without words, and there are none.
    public boolean needsWords() {
        return Choices.read(EndReason.class, reason.get()).filter(EndReason::needsWords).isPresent()
                && words.get().isBlank();
    }

    public void end() {
        chosen().ifPresent(end -> desk.work().run(() -> {
            desk.end().accept(end);
            return end;
        }, _ -> {
            words.set("");
            desk.ended().run();
        }, failed -> failure.set(desk.texts().of(failed))));
    }
}
