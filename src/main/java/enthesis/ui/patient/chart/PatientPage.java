package enthesis.ui.patient.chart;

import enthesis.domain.board.Board;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.map.pain.DrawnOn;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.value.CourseId;
import enthesis.ui.patient.document.OutsideLine;
import java.util.List;
import java.util.Map;

/// Everything the patient's screen shows, read at once; `drawn` is what was drawn on other days and no visit has,
/// `assessed` how the assessment of a course stands, `boards` where the courses themselves stand, `outside` are the
/// documents from outside that count.
public record PatientPage(
        Patient patient, List<CourseSummary> courses, List<SessionLine> sessions, List<DocumentLine> documents,
        List<ChangeLine> changes, List<Person> linked,
        List<DrawnOn> drawn, Map<CourseId, AssessedLine> assessed, Map<CourseId, Board> boards,
        List<OutsideLine> outside) {

    public PatientPage {
        courses = List.copyOf(courses);
        sessions = List.copyOf(sessions);
        documents = List.copyOf(documents);
        changes = List.copyOf(changes);
        linked = List.copyOf(linked);
        drawn = List.copyOf(drawn);
        assessed = Map.copyOf(assessed);
        boards = Map.copyOf(boards);
        outside = List.copyOf(outside);
    }

    /// Of somebody without documents from outside.
    public PatientPage(Patient patient, List<CourseSummary> courses, List<SessionLine> sessions,
            List<DocumentLine> documents, List<ChangeLine> changes, List<Person> linked, List<DrawnOn> drawn,
            Map<CourseId, AssessedLine> assessed, Map<CourseId, Board> boards) {
        this(patient, courses, sessions, documents, changes, linked, drawn, assessed, boards, List.of());
    }

    /// Of courses without boards.
    public PatientPage(Patient patient, List<CourseSummary> courses, List<SessionLine> sessions,
            List<DocumentLine> documents, List<ChangeLine> changes, List<Person> linked, List<DrawnOn> drawn,
            Map<CourseId, AssessedLine> assessed) {
        this(patient, courses, sessions, documents, changes, linked, drawn, assessed, Map.of());
    }

    /// Of courses that nobody assesses.
    public PatientPage(Patient patient, List<CourseSummary> courses, List<SessionLine> sessions,
            List<DocumentLine> documents, List<ChangeLine> changes, List<Person> linked, List<DrawnOn> drawn) {
        this(patient, courses, sessions, documents, changes, linked, drawn, Map.of(), Map.of());
    }
}
