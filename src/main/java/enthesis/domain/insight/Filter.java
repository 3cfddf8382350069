package enthesis.domain.insight;

import java.time.LocalDate;
import java.util.Optional;

/// Which courses are counted: of one region of the map, and those begun on a day or later. A course began with its
/// first session, or was opened then while it has none.
public record Filter(Optional<String> region, Optional<LocalDate> since) {

    public static final Filter ALL = new Filter(Optional.empty(), Optional.empty());

    boolean holds(TreatedCourse course) {
        return region.stream().allMatch(course.of().region()::equals)
                && since.stream().noneMatch(course.begun()::isBefore);
    }
}
