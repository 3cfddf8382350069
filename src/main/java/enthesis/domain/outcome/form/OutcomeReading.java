package enthesis.domain.outcome.form;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.outcome.Outcome;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the sheet of an outcome says. `outcome` is there once nothing is refused and nothing needed is missing; `open`
/// are questions without an answer, which may stay so. `answers` holds what is answered so far, whole or not.
public record OutcomeReading(Optional<Outcome> outcome, Map<Field, Refusal> refusals, List<Field> missing,
        List<Field> open, Answers answers) {

    public OutcomeReading {
        refusals = Collections.unmodifiableSortedMap(new TreeMap<>(refusals));
        missing = List.copyOf(missing);
        open = List.copyOf(open);
    }
}
