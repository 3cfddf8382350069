package enthesis.domain.value;

import java.math.BigDecimal;

/// How much of a substance is dissolved: grams per 100 millilitres, as printed on a vial ("50 %").
///
/// Dextrose labels count the monohydrate; nothing here converts to anhydrous (clinical.md 5.1).
public record Percent(BigDecimal value) implements Comparable<Percent> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// @throws IllegalArgumentException
    ///             below 0 or above 100
    public Percent {
        value = Amounts.notNegative(value, "percentage");
        if (value.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("more than 100 percent");
        }
    }

    public static Percent of(String value) {
        return new Percent(new BigDecimal(value));
    }

    public MgPerMl concentration() {
        return new MgPerMl(value.movePointRight(1));
    }

    /// As it is shown everywhere: 15, 25.9, 0.21.
    public String shown() {
        return Amounts.shown(value);
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
