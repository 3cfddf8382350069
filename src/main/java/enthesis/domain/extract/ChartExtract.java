package enthesis.domain.extract;

import enthesis.domain.document.OutsideDocument;
import enthesis.domain.patient.Patient;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import java.util.List;

/// The chart of one person: courses as they were opened, visits as they were performed, the oldest first. Voided drafts
/// are left out; what was entered in error is in it and says so. `linked` are the other charts of the same person,
/// `elsewhere` what other programs said of them; `documents` came from outside, withdrawn ones too.
public record ChartExtract(PracticeExtract from, Patient patient, List<PatientId> linked, List<CourseExtract> courses,
        List<VisitExtract> visits, Elsewhere elsewhere, List<OutsideDocument> documents) {

    /// Of somebody without documents from outside.
    public ChartExtract(PracticeExtract from, Patient patient, List<PatientId> linked, List<CourseExtract> courses,
            List<VisitExtract> visits, Elsewhere elsewhere) {
        this(from, patient, linked, courses, visits, elsewhere, List.of());
    }

    /// Of somebody of whom nothing came from elsewhere.
    public ChartExtract(PracticeExtract from, Patient patient, List<PatientId> linked, List<CourseExtract> courses,
            List<VisitExtract> visits) {
        this(from, patient, linked, courses, visits, Elsewhere.NOTHING);
    }

    public ChartExtract {
        linked = List.copyOf(linked);
        courses = List.copyOf(courses);
        visits = List.copyOf(visits);
        documents = List.copyOf(documents);
    }

    /// Only one course, the visits that served it, and the documents that belong to it.
    public ChartExtract of(CourseId course) {
        return new ChartExtract(from, patient, linked,
                courses.stream().filter(one -> one.course().id().equals(course)).toList(),
                visits.stream().filter(one -> one.serves(course)).toList(), Elsewhere.NOTHING,
                documents.stream().filter(one -> one.of(course)).toList());
    }

    public boolean has(CourseId course) {
        return courses.stream().anyMatch(one -> one.course().id().equals(course));
    }
}
