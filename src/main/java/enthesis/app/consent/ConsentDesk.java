package enthesis.app.consent;

import enthesis.app.desk.Handover;
import enthesis.app.desk.Tools;
import enthesis.app.drawing.PatientDesk;
import enthesis.app.followup.CallDesk;
import enthesis.app.form.ConsentForms;
import enthesis.app.form.FormKeeper;
import enthesis.app.form.Forms;
import enthesis.domain.course.Course;
import enthesis.domain.entry.Field;
import enthesis.domain.patient.Patient;
import enthesis.ui.consent.ConsentPage;
import java.util.Map;

/// The way to the consents of a course. `ways` are those of whoever opened it.
public record ConsentDesk(Tools tools, CallDesk.Way way, Forms.Ways ways, Handover handover) {

    private record Loaded(Map<Field, String> draft, Patient patient, ConsentPage page) {}

    public void open(Course course) {
        way.go(() -> new Loaded(FormKeeper.draft(tools, ConsentForms.subject(course)),
                tools.chart().patients.get(course.patient()).orElseThrow(), new ConsentReader(tools).page(course)),
                loaded -> new ConsentForms(tools, ways, new PatientDesk(tools, handover)).consent(loaded.draft,
                        loaded.patient, loaded.page, () -> open(course)));
    }
}
