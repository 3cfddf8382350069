package enthesis.domain.course.candidacy;

import enthesis.domain.value.CourseId;
import java.util.Optional;

/// One answer: to a question of the practice's list, to a criterion, or a choice of the plan. Without a course it holds
/// for the person. An empty answer takes one back. `reason` is why it was gone on past, or that it was seen.
public record Said(String question, Optional<CourseId> course, String answer, String detail, String reason) {

    public boolean isAbout(String other, Optional<CourseId> where) {
        return question.equals(other) && course.equals(where);
    }
}
