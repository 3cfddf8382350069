package enthesis.domain.solution.formulary;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.solution.Mixture;
import java.util.Map;
import java.util.Optional;

/// What the form of a usual solution says; `usual` is there once nothing is refused. `cautions` are worth a look and
/// hinder nothing. `mixture` is what it comes to as far as it is typed.
public record UsualReading(Optional<UsualSolution> usual, Map<Field, Refusal> refusals, Map<Field, Refusal> cautions,
        Mixture mixture) {

    public UsualReading {
        refusals = Map.copyOf(refusals);
        cautions = Map.copyOf(cautions);
    }
}
