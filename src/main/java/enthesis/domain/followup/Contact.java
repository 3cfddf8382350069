package enthesis.domain.followup;

import enthesis.domain.entry.Answer;
import enthesis.domain.value.PersonId;
import java.time.Instant;
import java.util.Map;

/// One attempt to hear how it goes: what came of it, the red flags that were asked, and the patient's words. `day` is
/// the day after the injection it was on.
public record Contact(Instant at, PersonId who, int day, Result result, Map<RedFlag, Answer> flags, String words) {

    public enum Result {
        REACHED, NO_ANSWER, VOICEMAIL, WRONG_NUMBER,
        /// A diary on paper was typed in.
        PAPER;

        /// Whether anything was heard from the patient.
        public boolean heard() {
            return this == REACHED || this == PAPER;
        }
    }

    public Contact {
        flags = Map.copyOf(flags);
    }
}
