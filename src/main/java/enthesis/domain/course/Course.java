package enthesis.domain.course;

import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Side;
import java.time.LocalDate;
import java.util.Optional;

/// A series of sessions for one region and side. `region` is a key of the map (`ankle-foot`), `indication` a key of the
/// practice's list or the physician's own words, `code` its diagnosis code (may be empty). `baseline` is the pain 0-10
/// at the start.
public record Course(
        CourseId id,
        PatientId patient,
        String region,
        Side side,
        Indication indication,
        Plan plan,
        Optional<Integer> baseline,
        Optional<Consent> consent,
        LocalDate opened,
        Optional<LocalDate> ended) {

    /// Why the course is: from the practice's list or in free words; since when in the patient's words; what was
    /// tried before.
    public record Indication(String text, String code, String since, String triedBefore) {

        public Indication {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a course has an indication");
            }
        }
    }
}
