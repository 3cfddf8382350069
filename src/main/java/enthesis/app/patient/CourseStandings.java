package enthesis.app.patient;

import enthesis.app.door.OpenChart;
import enthesis.domain.course.Course;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.visit.Visit;
import enthesis.domain.vitals.pain.Pain;
import enthesis.storage.visit.Told;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// Where courses stand: sessions that were signed, the day of the last, and the course's own pain. On the
/// chart's thread.
public record CourseStandings(OpenChart chart, ZoneId zone) {

    public CourseSummary of(Course course) {
        return of(course, chart.visits.sessions(course.id()), chart.visits.pains(course.patient()));
    }

    /// The same with the sessions of the course, and the pain scores of its patient, that were read.
    CourseSummary of(Course course, List<Visit> sessions, List<Told> pains) {
        var last = sessions.stream().map(visit -> LocalDate.ofInstant(visit.performed(), zone))
                .max(LocalDate::compareTo);
        return new CourseSummary(course, sessions.size(), last, pain(course, pains), chart.visits.booked(course.id()));
    }

    private List<CourseSummary.Score> pain(Course course, List<Told> pains) {
        return pains.stream()
                .filter(told -> told.course().equals(course.id()) && told.pain() == Pain.AVERAGE)
                .map(told -> new CourseSummary.Score(LocalDate.ofInstant(told.performed(), zone), told.score()))
                .toList();
    }
}
