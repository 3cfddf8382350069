package enthesis.app.patient;

import enthesis.app.door.OpenChart;
import enthesis.domain.course.Course;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.Visit;
import enthesis.domain.vitals.pain.Pain;
import enthesis.storage.note.SignedNote;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// Where courses stand: sessions that were signed as injected (or stopped midway), the day of the last, and the
/// course's own pain. On the chart's thread.
public record CourseStandings(OpenChart chart, ZoneId zone) {
    private static final Set<Ending> SESSIONS = Set.of(Ending.INJECTED, Ending.STOPPED);

    public CourseSummary of(Course course) {
        var sessions = chart.visits.of(course.id()).stream().filter(this::wasSession).toList();
        var last = sessions.stream().map(visit -> LocalDate.ofInstant(visit.performed(), zone))
                .max(LocalDate::compareTo);
        return new CourseSummary(course, sessions.size(), last, pain(course));
    }

    private boolean wasSession(Visit visit) {
        return chart.notes.signed(visit.id()).map(SignedNote::ending).filter(SESSIONS::contains).isPresent()
                && !chart.notes.inError(visit.id());
    }

    private List<CourseSummary.Score> pain(Course course) {
        return chart.visits.pains(course.patient()).stream()
                .filter(told -> told.course().equals(course.id()) && told.pain() == Pain.AVERAGE)
                .map(told -> new CourseSummary.Score(LocalDate.ofInstant(told.performed(), zone), told.score()))
                .toList();
    }
}
