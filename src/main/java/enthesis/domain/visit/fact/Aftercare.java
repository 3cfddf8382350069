package enthesis.domain.visit.fact;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Entered;
import java.time.LocalDate;
import java.util.Optional;

/// What the patient was told and given to take home. `next` is NotDone when no appointment was wanted.
public record Aftercare(
        Optional<Answer> given,
        String to,
        String language,
        Optional<Answer> warningsTold,
        Optional<Physiotherapy> physiotherapy,
        String physiotherapist,
        Entered<LocalDate> next) {

    public enum Physiotherapy {
        REFERRED, HAS_PLAN, NONE
    }
}
