package enthesis.domain.practice;

import enthesis.domain.entry.DateText;
import enthesis.domain.value.Unit;
import java.util.Optional;

/// How this practice speaks: the unit a number is in when none is chosen, and what `12/4/68` means.
public record Speech(Unit temperature, Unit weight, Unit height, Unit glucose, DateText.Slashes slashes) {

    /// The unit of a vital sign that can be said in several; empty for the others.
    public Optional<Unit> of(String sign) {
        return switch (sign) {
            case "temperature" -> Optional.of(temperature);
            case "weight" -> Optional.of(weight);
            case "height" -> Optional.of(height);
            case "glucose" -> Optional.of(glucose);
            default -> Optional.empty();
        };
    }
}
