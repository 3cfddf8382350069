package enthesis.ui.patient.score;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Choices;
import enthesis.domain.outcome.CourseOutcomes;
import enthesis.domain.outcome.Series;
import enthesis.domain.practice.outcome.Outcomes;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.vitals.pain.Pain;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the courses of a patient were answered.
public final class ScoresModel {
    /// Without it nothing of outcomes is shown.
    public final ObjectProperty<Optional<ScoresDesk>> desk = new SimpleObjectProperty<>(Optional.empty());
    /// The numbers as a table instead of curves.
    public final BooleanProperty table = new SimpleBooleanProperty();
    private Map<CourseId, CourseOutcomes> read = Map.of();

    /// `read` runs off the screen; `open` leads to the form.
    public record ScoresDesk(Outcomes practice, Function<PatientId, Map<CourseId, CourseOutcomes>> read,
            Consumer<Course> open) {}

    /// How it is read, to be asked away from the screen.
    public Function<PatientId, Map<CourseId, CourseOutcomes>> reader() {
        return desk.get().map(ScoresDesk::read).orElse(_ -> Map.of());
    }

    public void show(Map<CourseId, CourseOutcomes> now) {
        read = Map.copyOf(now);
    }

    public Optional<CourseOutcomes> of(Course course) {
        return Optional.ofNullable(read.get(course.id()));
    }

    /// How average pain has changed, over visits and forms.
    public Optional<Series.Course> pain(Course course) {
        return desk.get().flatMap(how -> of(course).flatMap(now -> now
                .series(how.practice().instrument(Choices.text(Pain.AVERAGE))).change(now.standing().first())));
    }

    public void open(Course course) {
        desk.get().ifPresent(how -> how.open().accept(course));
    }

    public void turn() {
        table.set(!table.get());
    }
}
