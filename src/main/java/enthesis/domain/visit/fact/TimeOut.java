package enthesis.domain.visit.fact;

import enthesis.domain.entry.Answer;
import enthesis.domain.value.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The pause before the needle: what was said aloud and confirmed. `completed` is empty until everything was. `sides`
/// are those of the visit's courses, in their order.
public record TimeOut(
        Optional<Answer> nameSaid,
        Optional<Answer> birthDateSaid,
        Optional<Answer> procedure,
        List<SideSaid> sides,
        Optional<Answer> siteMarked,
        Optional<Answer> consent,
        Optional<Answer> allergies,
        Optional<Answer> anticoagulant,
        String participants,
        String comment,
        Optional<Instant> completed) {

    /// The side picked for one course, and the word typed to confirm it.
    public record SideSaid(Optional<Side> side, String typed) {}

    public TimeOut {
        sides = List.copyOf(sides);
    }

    /// What was said of the course at this place of the visit, 1 for the first.
    public SideSaid said(int place) {
        return sides.get(place - 1);
    }
}
