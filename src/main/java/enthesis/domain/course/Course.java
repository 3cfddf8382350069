package enthesis.domain.course;

import enthesis.domain.consent.Consent;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A series of sessions for one region and side. `region` is a key of the map (`ankle-foot`), `indication` a key of the
/// practice's list or the physician's own words, `code` its diagnosis code (may be empty). `baseline` is the pain 0-10
/// at the start. `consents` stand in the order in which they were entered.
public record Course(
        CourseId id,
        PatientId patient,
        String region,
        Side side,
        Indication indication,
        Plan plan,
        Optional<Integer> baseline,
        List<Consent> consents,
        LocalDate opened,
        Optional<End> ended) {

    /// That it is over, since when, and why: `reason` from the list, where one was chosen, and in somebody's words.
    public record End(LocalDate day, Because because, Optional<EndReason> reason, String words) {

        /// @throws IllegalArgumentException
        ///             with a reason of another kind of end
        public End {
            if (reason.filter(one -> one.because() != because).isPresent()) {
                throw new IllegalArgumentException("no reason for such an end");
            }
        }

        public End(LocalDate day, Because because) {
            this(day, because, Optional.empty(), "");
        }
    }

    /// Why a course is over: all was done, it was given up, or it should never have been opened.
    public enum Because {
        DONE, STOPPED, MISTAKE
    }

    /// Why the course is: from the practice's list or in free words; since when in the patient's words; what was tried
    /// before. `title` is what the code was called when it was chosen; empty where nobody knew.
    public record Indication(String text, String code, String title, String since, String triedBefore) {

        public Indication {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a course has an indication");
            }
        }

        public Indication(String text, String code, String since, String triedBefore) {
            this(text, code, "", since, triedBefore);
        }
    }

    public Course {
        consents = List.copyOf(consents);
    }

    /// The one entered last.
    public Optional<Consent> consent() {
        return consents.reversed().stream().findFirst();
    }

    /// The one that stood on a day: entered last of those given by then. Where none was, the one entered last at all,
    /// so that it can be said that it came later.
    public Optional<Consent> consentOn(LocalDate day) {
        return consents.reversed().stream().filter(one -> !one.given().isAfter(day)).findFirst().or(this::consent);
    }
}
