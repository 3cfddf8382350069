package enthesis.ui.patient.end;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Choices;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Why a course ends: nothing is chosen beforehand, and nothing happens before something is. A course with a visit in
/// progress goes on until that is signed or voided.
public final class EndModel {
    /// A `Course.Because`, as choices are written; "" while none is chosen.
    public final StringProperty because = new SimpleStringProperty("");
    /// Why it was not kept, worded; "" when nothing is wrong.
    public final StringProperty failure = new SimpleStringProperty("");
    private final EndDesk desk;
    private final boolean inProgress;

    /// `end` writes it, off the screen; `ended` is told when it is written.
    public record EndDesk(Work work, Texts texts, Consumer<Course.Because> end, Runnable ended) {}

    /// `inProgress`: a visit of the course is neither signed nor voided.
    public EndModel(EndDesk desk, boolean inProgress) {
        this.desk = desk;
        this.inProgress = inProgress;
    }

    public boolean inProgress() {
        return inProgress;
    }

    /// What is chosen, where the course may end.
    public Optional<Course.Because> chosen() {
        return Choices.read(Course.Because.class, because.get()).filter(_ -> !inProgress);
    }

    public void end() {
        chosen().ifPresent(why -> desk.work().run(() -> {
            desk.end().accept(why);
            return why;
        }, _ -> desk.ended().run(), failed -> failure.set(desk.texts().of(failed))));
    }
}
