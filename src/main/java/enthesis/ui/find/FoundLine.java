package enthesis.ui.find;

import enthesis.domain.patient.Person;
import enthesis.domain.value.Side;
import java.time.LocalDate;
import java.util.Optional;

/// What the find list says of one person: the course that goes on or was the last, and the last visit.
public record FoundLine(Person person, Optional<LastCourse> course, Optional<LocalDate> lastVisit) {

    /// `region` is the region's name; `state` where it stands.
    public record LastCourse(Side side, String region, State state) {}

    public enum State {
        VISIT_IN_PROGRESS, GOES_ON, ENDED
    }
}
