package enthesis.domain.solution.formulary;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.FormReading;
import enthesis.domain.entry.Refusal;
import enthesis.domain.solution.Mixture;
import java.util.Map;
import java.util.Optional;

/// What the form of a usual solution says; `mixture` is what it comes to as far as it is typed.
public record UsualReading(Optional<UsualSolution> entry, Map<Field, Refusal> refusals, Map<Field, Refusal> cautions,
        Mixture mixture) implements FormReading<UsualSolution> {

    public UsualReading {
        refusals = Map.copyOf(refusals);
        cautions = Map.copyOf(cautions);
    }
}
