package enthesis.app;

import enthesis.app.desk.Tools;
import enthesis.app.form.FormKeeper;
import enthesis.app.form.Forms;
import enthesis.app.practice.PracticeLists;
import enthesis.domain.course.Course;
import enthesis.domain.entry.Field;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.value.PatientId;
import enthesis.ui.patient.RegisterModel;
import java.util.Map;

/// The forms of a person and their courses, with what was typed in them before; `forms` say where they lead back to.
record PersonForms(Tools tools, PracticeLists.Opener opener) {

    void register(PatientQuery query, Forms forms) {
        opener.open(() -> new NewPerson(FormKeeper.draft(tools, Forms.NEW),
                new RegisterModel.Begun(tools.chart().patients.nextNumber(), query)),
                person -> forms.register(person.draft, person.begun));
    }

    private record NewPerson(Map<Field, String> draft, RegisterModel.Begun begun) {}

    void edit(Patient patient, Forms forms) {
        opener.open(() -> FormKeeper.draft(tools, "patient/" + patient.id()), draft -> forms.edit(draft, patient));
    }

    void newCourse(PatientId id, Forms forms) {
        opener.open(() -> ofPerson("course/" + id, id), one -> forms.newCourse(one.draft, one.patient));
    }

    void editCourse(Course course, Forms forms) {
        opener.open(() -> ofPerson("course/" + course.id(), course.patient()),
                one -> forms.editCourse(one.draft, one.patient, course));
    }

    private OfPerson ofPerson(String subject, PatientId id) {
        return new OfPerson(FormKeeper.draft(tools, subject), tools.chart().patients.get(id).orElseThrow());
    }

    private record OfPerson(Map<Field, String> draft, Patient patient) {}
}
