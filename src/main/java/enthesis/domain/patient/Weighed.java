package enthesis.domain.patient;

import enthesis.domain.value.Centimetres;
import enthesis.domain.value.Kilograms;
import java.time.LocalDate;
import java.util.Optional;

/// The last body weight and height measured in a visit that counts, each with its day; shown in the banner, never
/// copied into a field. `stated`: the weight is as the patient said it, not from the scales.
public record Weighed(Optional<Kilograms> weight, Optional<LocalDate> weighed, boolean stated,
        Optional<Centimetres> height, Optional<LocalDate> measured) {

    public static final Weighed NEVER = new Weighed(Optional.empty(), Optional.empty(), false, Optional.empty(),
            Optional.empty());
}
