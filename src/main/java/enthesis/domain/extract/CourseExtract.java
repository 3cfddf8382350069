package enthesis.domain.extract;

import enthesis.domain.course.Course;
import enthesis.domain.outcome.Outcome;
import enthesis.domain.value.PersonId;
import java.time.Instant;
import java.util.List;

/// One course with what was answered of it, the oldest first.
public record CourseExtract(Course course, List<Told> told) {

    /// An outcome, who entered it and when; `withdrawn`: it should never have been entered.
    public record Told(Outcome outcome, PersonId who, Instant at, boolean withdrawn) {}

    public CourseExtract {
        told = List.copyOf(told);
    }
}
