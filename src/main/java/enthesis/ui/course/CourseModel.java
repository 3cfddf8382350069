package enthesis.ui.course;

import enthesis.domain.course.Course;
import enthesis.domain.course.CourseFields;
import enthesis.domain.course.CourseForm;
import enthesis.domain.course.CourseOffer;
import enthesis.domain.course.CourseReading;
import enthesis.domain.course.code.DiagnosisCode;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.Indication;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Side;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Opening a course, or editing one. Nothing is chosen beforehand; what is missing is shown once somebody wanted to
/// keep it.
public final class CourseModel {
    private static final int FOUND = 3;

    public final SheetModel sheet;
    public final CourseOffer offer;
    public final ObjectProperty<CourseReading> reading;
    public final BooleanProperty wanted = new SimpleBooleanProperty();
    /// Why it was not kept, worded; "" when nothing is wrong.
    public final StringProperty failure = new SimpleStringProperty("");
    /// Whether a course is edited that is there already: region and side stand fast then.
    public final boolean editing;
    private final CourseDesk desk;
    private final CourseId id;
    private final PatientId patient;
    private final LocalDate opened;

    /// `keep` writes the course, off the screen; `kept` is told when it is written.
    public record CourseDesk(Work work, Texts texts, Consumer<Course> keep, Consumer<Course> kept) {}

    private CourseModel(CourseDesk desk, CourseOffer offer, PatientId patient, LocalDate today,
            Optional<Course> before) {
        this.desk = desk;
        this.offer = offer;
        this.patient = patient;
        this.editing = before.isPresent();
        this.id = before.map(Course::id).orElseGet(CourseId::fresh);
        this.opened = before.map(Course::opened).orElse(today);
        this.sheet = new SheetModel(before.map(one -> CourseForm.sheet(one, offer)).orElse(Sheet.EMPTY));
        this.reading = new SimpleObjectProperty<>(read());
        sheet.sheet().subscribe(_ -> reading.set(read()));
        sheet.onEdit(_ -> failure.set(""));
    }

    public static CourseModel open(CourseDesk desk, CourseOffer offer, PatientId patient, LocalDate today) {
        return new CourseModel(desk, offer, patient, today, Optional.empty());
    }

    public static CourseModel edit(CourseDesk desk, CourseOffer offer, Course course) {
        return new CourseModel(desk, offer, course.patient(), course.opened(), Optional.of(course));
    }

    private CourseReading read() {
        return CourseForm.read(sheet.now(), offer, id, patient, opened);
    }

    /// What the list offers for a region; one that was chosen before stays on it.
    public List<Indication> indications(String region) {
        var fitting = offer.indicationsFor(region);
        return Stream.concat(fitting.stream(), offer.indication(sheet.now().text(CourseFields.INDICATION)).stream())
                .distinct().toList();
    }

    /// The diagnosis codes the practice's list has for the chosen indication and side; none is taken by itself.
    public List<String> codes() {
        var side = Choices.read(Side.class, sheet.now().text(CourseFields.SIDE));
        return offer.indication(sheet.now().text(CourseFields.INDICATION))
                .map(indication -> offer.codes(indication, side, sheet.now().text(CourseFields.REGION)))
                .orElse(List.of());
    }

    /// What the typed code is called; a course that was kept with it keeps its title.
    public Optional<String> code() {
        var typed = sheet.now().text(CourseFields.CODE).strip();
        var kept = sheet.now().text(CourseFields.CODE_KEPT);
        return !typed.isEmpty() && kept.startsWith(typed + " ") && kept.length() > typed.length() + 1
                ? Optional.of(kept.substring(typed.length() + 1))
                : offer.codes().get(typed).map(DiagnosisCode::title);
    }

    /// What the typed code is called, and what somebody who picks it should know.
    public Optional<String> coded() {
        var note = offer.codes().note(sheet.now().text(CourseFields.CODE).strip()).map(text -> ". " + text).orElse("");
        return code().map(title -> title + note);
    }

    /// A few codes that go with what is typed.
    public List<DiagnosisCode> found() {
        return offer.codes().find(sheet.now().text(CourseFields.CODE), opened, FOUND);
    }

    public void keep() {
        wanted.set(true);
        reading.get().course().ifPresent(course -> desk.work().run(() -> {
            desk.keep().accept(course);
            return course;
        }, desk.kept(), failed -> failure.set(desk.texts().of(failed))));
    }
}
