package enthesis.ui.patient.chart;

import enthesis.domain.course.CourseSummary;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import java.util.List;

/// Everything the patient's screen shows, read at once.
public record PatientPage(
        Patient patient, List<CourseSummary> courses, List<SessionLine> sessions, List<DocumentLine> documents,
        List<ChangeLine> changes, List<Person> linked) {

    public PatientPage {
        courses = List.copyOf(courses);
        sessions = List.copyOf(sessions);
        documents = List.copyOf(documents);
        changes = List.copyOf(changes);
        linked = List.copyOf(linked);
    }
}
