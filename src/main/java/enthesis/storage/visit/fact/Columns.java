package enthesis.storage.visit.fact;

import enthesis.domain.entry.Choices;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How facts stand in columns.
final class Columns {
    private static final int DECIMALS = 8;

    private Columns() {}

    /// A choice in small letters; null when none was made.
    static <E extends Enum<E>> @Nullable String choice(Optional<E> choice) {
        return choice.map(Choices::text).orElse(null);
    }

    /// Amounts are kept to eight decimals: what is computed, as 0.8 mL of a third, may have no end.
    static BigDecimal amount(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
