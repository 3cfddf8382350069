package enthesis.domain.course;

import enthesis.domain.consent.Consent;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A series of sessions for one region and side. `region` is a key of the map (`ankle-foot`). `baseline` is the pain
/// 0-10 at the start. `consents` stand in the order in which they were entered.
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

    /// What was chosen from the practice's list, by its key, and what was said besides; of a course in free words, and
    /// of one from before keys were kept, nothing.
    public record Chosen(String key, String words) {
        public static final Chosen NONE = new Chosen("", "");
    }

    /// Why the course is: from the practice's list or in free words; since when in the patient's words; what was tried
    /// before. `text` is how it was said when it was entered, `code` the diagnosis code (may be empty), `title` what the
    /// code was called when it was chosen; empty where nobody knew.
    public record Indication(String text, Chosen chosen, String code, String title, String since,
            String triedBefore) {

        public Indication {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a course has an indication");
            }
        }

        /// In free words.
        public Indication(String text, String code, String title, String since, String triedBefore) {
            this(text, Chosen.NONE, code, title, since, triedBefore);
        }

        public Indication(String text, String code, String since, String triedBefore) {
            this(text, code, "", since, triedBefore);
        }
    }

    public Course {
        consents = List.copyOf(consents);
    }

    public CourseKey key() {
        return new CourseKey(id, patient, region, side);
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
