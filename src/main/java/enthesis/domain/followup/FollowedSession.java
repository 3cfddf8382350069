package enthesis.domain.followup;

import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The session of a course whose days after are followed. `baseline` is the pain before the injection, 0 to 10; `known`
/// what matters of the person.
public record FollowedSession(Key key, Place place, LocalDate injected, Optional<Integer> baseline, Known known) {

    public record Key(PatientId patient, VisitId visit, CourseId course) {}

    /// `region` as the map names it; `session` is its number in the course.
    public record Place(String region, Side side, int session) {}

    /// `agreed`: drugs that the patient goes on with because a doctor says so, in the patient's words.
    public record Known(boolean diabetic, boolean liverDisease, List<String> agreed) {

        public Known {
            agreed = List.copyOf(agreed);
        }
    }

    /// How many days after the injection a day lies; below 0 before it.
    public int day(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(injected, date));
    }

    public LocalDate date(int day) {
        return injected.plusDays(day);
    }
}
