package enthesis.domain.followup.diary;

import java.math.BigDecimal;
import java.util.Optional;

/// The highest temperature of a day in °C; empty when the patient says there was no fever.
public record Fever(Optional<BigDecimal> celsius) {

    public static final Fever NONE = new Fever(Optional.empty());
}
