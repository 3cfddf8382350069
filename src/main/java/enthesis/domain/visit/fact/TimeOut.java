package enthesis.domain.visit.fact;

import enthesis.domain.entry.Answer;
import enthesis.domain.value.Side;
import java.time.Instant;
import java.util.Optional;

/// The pause before the needle: what was said aloud and confirmed. `completed` is empty until everything was.
public record TimeOut(
        Optional<Answer> nameSaid,
        Optional<Answer> birthDateSaid,
        Optional<Answer> procedure,
        Optional<Side> side,
        String sideTyped,
        Optional<Answer> siteMarked,
        Optional<Answer> consent,
        Optional<Answer> allergies,
        Optional<Answer> anticoagulant,
        String participants,
        String comment,
        Optional<Instant> completed) {}
