package enthesis.domain.solution.shelf;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import java.util.Map;
import java.util.Optional;

/// What the form of one lot says: the lot when nothing is refused or missing; why not, by field; and what is worth
/// a look.
public record ShelfReading(Optional<ShelfLot> lot, Map<Field, Refusal> refusals, Map<Field, Refusal> cautions) {

    public ShelfReading {
        refusals = Map.copyOf(refusals);
        cautions = Map.copyOf(cautions);
    }
}
