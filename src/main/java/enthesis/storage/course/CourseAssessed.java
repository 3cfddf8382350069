package enthesis.storage.course;

import enthesis.domain.value.CourseId;
import enthesis.domain.value.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// An assessment that was kept: so many `answers` of a candidacy, or an examination of a day. A candidacy whose answers
/// are about the person alone tells no course.
public record CourseAssessed(Instant at, PersonId who, Optional<CourseId> course, int answers,
        Optional<LocalDate> examined) {}
