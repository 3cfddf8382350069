package enthesis.domain.value;

import java.math.BigDecimal;

/// A volume in mL.
public record Millilitres(BigDecimal value) implements Comparable<Millilitres> {

    /// @throws IllegalArgumentException
    ///             below 0
    public Millilitres {
        value = Amounts.notNegative(value, "volume");
    }

    public static Millilitres of(String value) {
        return new Millilitres(new BigDecimal(value));
    }

    public static final Millilitres NONE = of("0");

    public Milligrams of(MgPerMl concentration) {
        return new Milligrams(value.multiply(concentration.value()));
    }

    public Millilitres plus(Millilitres other) {
        return new Millilitres(value.add(other.value));
    }

    @Override
    public int compareTo(Millilitres other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
