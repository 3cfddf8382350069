package enthesis.domain.value;

import java.math.BigDecimal;

/// A concentration in mg per mL; 1 % is 10 mg/mL.
public record MgPerMl(BigDecimal value) implements Comparable<MgPerMl> {

    /// @throws IllegalArgumentException
    ///             below 0
    public MgPerMl {
        value = Amounts.notNegative(value, "concentration");
    }

    public static MgPerMl of(String value) {
        return new MgPerMl(new BigDecimal(value));
    }

    @Override
    public int compareTo(MgPerMl other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
