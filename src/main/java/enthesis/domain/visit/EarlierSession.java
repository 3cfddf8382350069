package enthesis.domain.visit;

import enthesis.domain.value.CourseId;
import java.time.Instant;
import java.util.Set;

/// Another visit of the same patient at which was injected, or that is still open: when it was performed, and the
/// courses it served.
public record EarlierSession(Instant performed, Set<CourseId> courses) {

    public EarlierSession {
        courses = Set.copyOf(courses);
    }
}
