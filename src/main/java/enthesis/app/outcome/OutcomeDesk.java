package enthesis.app.outcome;

import enthesis.app.desk.Handover;
import enthesis.app.desk.Tools;
import enthesis.app.drawing.PatientDesk;
import enthesis.app.followup.CallDesk;
import enthesis.app.form.FormKeeper;
import enthesis.app.form.Forms;
import enthesis.app.form.OutcomeForms;
import enthesis.domain.course.Course;
import enthesis.domain.course.CourseKey;
import enthesis.domain.entry.Field;
import enthesis.domain.patient.Patient;
import enthesis.ui.outcome.OutcomePage;
import java.util.Map;

/// The way to the form of an outcome. `ways` are those of whoever opened it.
public record OutcomeDesk(Tools tools, CallDesk.Way way, Forms.Ways ways, Handover handover) {

    private record Loaded(Map<Field, String> draft, Patient patient, OutcomePage page) {}

    public void open(CourseKey course) {
        way.go(() -> load(tools.chart().courses.get(course.id()).orElseThrow()),
                loaded -> new OutcomeForms(tools, ways, new PatientDesk(tools, handover)).outcome(loaded.draft,
                        loaded.patient, loaded.page, () -> open(course)));
    }

    private Loaded load(Course course) {
        return new Loaded(FormKeeper.draft(tools, OutcomeForms.subject(course)),
                tools.chart().patients.get(course.patient()).orElseThrow(), new OutcomeReader(tools).page(course));
    }
}
