package enthesis.ui.patient.chart;

import enthesis.domain.value.CourseId;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Visit;
import java.time.LocalDate;

/// One visit as a session of a course: its number in it, the day, its state, and what it says of itself ("8 points, 6.5
/// mL"; may be empty). `given`: signed with injections, so that its days after can be followed.
public record SessionLine(VisitId visit, CourseId course, int number, LocalDate day, Visit.State state, String says,
        boolean given) {

    public SessionLine(VisitId visit, CourseId course, int number, LocalDate day, Visit.State state, String says) {
        this(visit, course, number, day, state, says, false);
    }
}
