package enthesis.ui.patient.document;

import enthesis.domain.course.Course;
import enthesis.domain.document.DocumentForm;
import enthesis.domain.patient.Patient;
import enthesis.domain.value.CourseId;
import java.util.List;
import java.util.Optional;

/// What the screen of the documents is opened with: whose they are, those that are there, withdrawn ones last, the
/// courses that a new one may belong to, and the one that was looked at.
public record DocumentsPage(Patient patient, List<OutsideLine> lines, List<Course> courses, Optional<CourseId> course,
        DocumentForm.Offer offer) {

    public DocumentsPage {
        lines = List.copyOf(lines);
        courses = List.copyOf(courses);
    }
}
