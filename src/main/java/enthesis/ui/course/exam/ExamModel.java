package enthesis.ui.course.exam;

import enthesis.domain.course.exam.Exam;
import enthesis.domain.course.exam.ExamFields;
import enthesis.domain.course.exam.ExamForm;
import enthesis.domain.course.exam.ExamReading;
import enthesis.domain.course.exam.Stability;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One examination while it is done. Nothing of an earlier one is copied; what was found before stands beside.
public final class ExamModel {
    public final SheetModel sheet = new SheetModel();
    public final ExamPage page;
    public final ObjectProperty<ExamReading> reading;
    public final StringProperty failure = new SimpleStringProperty("");
    private final ExamDesk desk;
    private final UUID id = UUID.randomUUID();

    /// `keep` writes the examination, off the screen; `kept` is told when it is written.
    public record ExamDesk(Work work, Texts texts, Consumer<Exam> keep, Consumer<Exam> kept) {}

    public ExamModel(ExamDesk desk, ExamPage page) {
        this.desk = desk;
        this.page = page;
        reading = new SimpleObjectProperty<>(read());
        sheet.sheet().subscribe(_ -> reading.set(read()));
        sheet.onEdit(_ -> failure.set(""));
    }

    private ExamReading read() {
        return ExamForm.read(sheet.now(), page.offer(), page.before(), id);
    }

    /// What is taken from the list of structures becomes a row.
    void take(String structure) {
        sheet.edit(Map.of(ExamFields.listed(structure), "yes"), desk.texts().say("exam.step.listed"));
    }

    /// The baseline, where this is not the day of it.
    public Optional<Exam> baseline() {
        return page.before().baseline().filter(one -> one.day().isBefore(reading.get().exam().day()));
    }

    /// How the joint's stability has come on since the baseline.
    public Optional<Stability> stability() {
        var now = reading.get();
        return baseline().map(before -> Stability.of(now.rows(), before, now.exam())).filter(Stability::known);
    }

    public void keep() {
        var now = reading.get();
        if (!now.whole()) {
            failure.set(desk.texts().say(now.isEmpty() && now.refusals().isEmpty() ? "exam.empty" : "exam.refused"));
            return;
        }
        desk.work().run(() -> {
            desk.keep().accept(now.exam());
            return now.exam();
        }, desk.kept(), failed -> failure.set(desk.texts().of(failed)));
    }
}
