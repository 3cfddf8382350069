package enthesis.ui.outcome;

import enthesis.domain.course.Course;
import enthesis.domain.outcome.CourseOutcomes;
import enthesis.domain.outcome.form.OutcomeForm;
import java.time.LocalDate;
import java.util.List;

/// What the form of an outcome is opened with: the course (`region` is the region's name), what it was answered so far,
/// what is asked.
public record OutcomePage(Course course, String region, CourseOutcomes outcomes, OutcomeForm.Offer offer,
        List<PastLine> past, LocalDate today) {

    public OutcomePage {
        past = List.copyOf(past);
    }
}
