package enthesis.ui.patient.chart;

import enthesis.domain.course.Course;
import enthesis.domain.patient.Patient;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.VisitId;
import java.util.List;
import java.util.function.Consumer;

/// Where the patient's screen leads. `newVisit` begins a visit that serves these courses.
public record PatientActs(
        Consumer<List<Course>> newVisit, Consumer<VisitId> openVisit, Consumer<VisitId> openDocument,
        Consumer<PatientId> newCourse, Consumer<Course> editCourse, Consumer<Patient> edit, Consumer<PatientId> open) {}
