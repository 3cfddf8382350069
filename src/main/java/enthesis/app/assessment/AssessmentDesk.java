package enthesis.app.assessment;

import enthesis.app.desk.Place;
import enthesis.app.desk.Tools;
import enthesis.app.followup.CallDesk.Way;
import enthesis.app.form.AssessmentForms;
import enthesis.app.form.FormKeeper;
import enthesis.app.form.Forms;
import enthesis.domain.course.Course;
import enthesis.domain.entry.Field;
import enthesis.domain.patient.Patient;
import java.util.Map;
import java.util.function.Function;

/// The ways to the assessment of a course. `ways` are those of whoever opened it.
public record AssessmentDesk(Tools tools, Way way, Forms.Ways ways) {
    private record Loaded<T>(Map<Field, String> draft, Patient patient, T page) {}

    public void candidacy(Course course) {
        open(course, AssessmentForms.candidacy(course), new AssessmentReader(tools)::candidacy,
                loaded -> forms().candidacy(loaded.draft, loaded.patient, loaded.page));
    }

    public void exam(Course course) {
        open(course, AssessmentForms.exam(course), new AssessmentReader(tools)::exam,
                loaded -> forms().exam(loaded.draft, loaded.patient, loaded.page));
    }

    private <T> void open(Course course, String subject, Function<Course, T> read, Function<Loaded<T>, Place> show) {
        way.go(() -> new Loaded<>(FormKeeper.draft(tools, subject),
                tools.chart().patients.get(course.patient()).orElseThrow(), read.apply(course)), show);
    }

    private AssessmentForms forms() {
        return new AssessmentForms(tools, ways);
    }
}
