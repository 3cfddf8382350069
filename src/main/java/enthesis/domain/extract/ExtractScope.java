package enthesis.domain.extract;

import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;

/// Whose chart leaves, and how much of it.
public sealed interface ExtractScope {
    record WholeChart(PatientId patient) implements ExtractScope {}

    /// One course, with its visits and what was measured and told in them; nothing of other courses.
    record OneCourse(PatientId patient, CourseId course) implements ExtractScope {}

    record Everybody() implements ExtractScope {}
}
