package enthesis.domain.extract;

import enthesis.domain.intake.Fact;
import enthesis.domain.intake.Identifier;
import java.util.List;

/// What of somebody came from other programs: their numbers there, and what is said of them there.
public record Elsewhere(List<Identifier> numbers, List<Fact> facts) {
    public static final Elsewhere NOTHING = new Elsewhere(List.of(), List.of());

    public Elsewhere {
        numbers = List.copyOf(numbers);
        facts = List.copyOf(facts);
    }
}
