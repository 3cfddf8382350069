package enthesis.storage.course;

import enthesis.domain.course.Course;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PersonId;
import java.time.Instant;
import java.util.Optional;

/// That a course ended, with `ended`, or was reopened, without it; `reason` is why it was reopened, else "".
public record CourseTurn(Instant at, PersonId who, CourseId course, Optional<Course.End> ended, String reason) {}
