package enthesis.domain.course.exam;

import enthesis.domain.value.CourseId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// One examination of a course's region. What is not in `found` was not examined: that is neither none nor normal.
public record Exam(UUID id, CourseId course, LocalDate day, Map<Measure, BigDecimal> found, String words) {

    public Exam {
        found = found.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                one -> one.getValue().stripTrailingZeros()));
    }

    public Optional<BigDecimal> found(Measure measure) {
        return Optional.ofNullable(found.get(measure));
    }
}
