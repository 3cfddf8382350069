package enthesis.domain.patient;

import enthesis.domain.value.Centimetres;
import enthesis.domain.value.Kilograms;
import java.time.LocalDate;
import java.util.Optional;

/// The last body weight and height on record, each with its day; shown in the banner, never copied into a field.
public record Weighed(Optional<Kilograms> weight, Optional<LocalDate> weighed, Optional<Centimetres> height,
        Optional<LocalDate> measured) {

    public static final Weighed NEVER = new Weighed(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());
}
