package enthesis.ui.course.candidacy;

import enthesis.domain.course.Course;
import enthesis.domain.course.candidacy.Answered;
import enthesis.domain.course.candidacy.Candidacy;
import enthesis.domain.course.candidacy.CandidacyFields;
import enthesis.domain.course.candidacy.CandidacyForm;
import enthesis.domain.course.candidacy.CandidacyRow;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.practice.assess.Contraindication.Scope;
import enthesis.domain.value.CourseId;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// The candidacy of a course while it is asked. It can be kept at any time: what has no answer stays open.
public final class CandidacyModel {
    public final SheetModel sheet;
    public final CandidacyPage page;
    public final ObjectProperty<Candidacy> reading;
    public final StringProperty failure = new SimpleStringProperty("");
    /// Whether whoever is signed in decides on a STOP.
    public final BooleanProperty decides = new SimpleBooleanProperty(true);
    private final CandidacyDesk desk;
    private final Map<Field, ObjectProperty<Optional<Finding>>> marks = new HashMap<>();

    /// `keep` writes the answers, off the screen; `kept` is told when they are written.
    public record CandidacyDesk(Work work, Texts texts, Consumer<Candidacy> keep, Consumer<Course> kept) {}

    public CandidacyModel(CandidacyDesk desk, CandidacyPage page) {
        this.desk = desk;
        this.page = page;
        sheet = new SheetModel(CandidacyForm.sheet(page.candidate(), page.kept()));
        reading = new SimpleObjectProperty<>(read());
        sheet.sheet().subscribe(_ -> reading.set(read()));
        sheet.onEdit(_ -> failure.set(""));
        reading.subscribe(now -> marks.forEach((field, mark) -> mark.set(at(now, field))));
    }

    private Candidacy read() {
        return Candidacy.of(page.candidate(), sheet.now(), page.kept());
    }

    /// What the rules say at a field and nobody has answered.
    public ObservableValue<Optional<Finding>> mark(Field field) {
        return marks.computeIfAbsent(field, one -> new SimpleObjectProperty<>(at(reading.get(), one)));
    }

    private static Optional<Finding> at(Candidacy now, Field field) {
        return now.open().stream().filter(finding -> finding.where().equals(field)).findFirst();
    }

    /// The answer that lies in the chart and says the same as the form; an answer of today has no day before.
    public Optional<Answered> before(CandidacyRow row) {
        var question = row.question();
        Optional<CourseId> where = question.scope() == Scope.SITE
                ? Optional.of(page.candidate().course().id())
                : Optional.empty();
        return page.kept().last(question.id(), where).filter(one -> one.said().answer()
                .equals(sheet.now().text(CandidacyFields.answer(question.id()))));
    }

    public long count(Level level) {
        return reading.get().open().stream().filter(finding -> finding.level() == level).count();
    }

    public void keep() {
        var now = reading.get();
        desk.work().run(() -> {
            desk.keep().accept(now);
            return now.about().course();
        }, desk.kept(), failed -> failure.set(desk.texts().of(failed)));
    }
}
