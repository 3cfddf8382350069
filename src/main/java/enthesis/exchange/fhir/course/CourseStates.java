package enthesis.exchange.fhir.course;

import enthesis.domain.course.Course;
import enthesis.exchange.fhir.base.Times;
import java.util.Optional;
import org.hl7.fhir.r4.model.Period;

/// From when to when a course went on, and how it ended.
final class CourseStates {
    private CourseStates() {}

    static Optional<Course.Because> end(Course course) {
        return course.ended().map(Course.End::because);
    }

    /// One that should never have been opened.
    static boolean mistake(Course course) {
        return end(course).equals(Optional.of(Course.Because.MISTAKE));
    }

    static Period period(Course course) {
        var period = new Period().setStartElement(Times.dayOf(course.opened()));
        course.ended().ifPresent(end -> period.setEndElement(Times.dayOf(end.day())));
        return period;
    }
}
