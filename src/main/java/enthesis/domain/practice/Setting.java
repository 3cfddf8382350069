package enthesis.domain.practice;

import enthesis.domain.finding.Source;
import java.math.BigDecimal;

/// One number of the practice and whose it is.
public record Setting(BigDecimal value, Source source) {

    /// The number as a whole one.
    ///
    /// @throws ArithmeticException
    ///             if it has a fraction
    public int whole() {
        return value.intValueExact();
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
