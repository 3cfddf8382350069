package enthesis.domain.people;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import java.util.Map;
import java.util.Optional;

/// What a form of the practice says. `clinic` is there once nothing is refused and the name is not missing.
public record ClinicReading(Optional<Clinic> clinic, Map<Field, Refusal> refusals) {

    public ClinicReading {
        refusals = Map.copyOf(refusals);
    }
}
