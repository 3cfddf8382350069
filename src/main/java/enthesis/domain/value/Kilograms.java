package enthesis.domain.value;

import java.math.BigDecimal;

/// Body weight in kg.
public record Kilograms(BigDecimal value) implements Comparable<Kilograms> {

    /// @throws IllegalArgumentException
    ///             at or below 0
    public Kilograms {
        value = Amounts.positive(value, "weight");
    }

    public static Kilograms of(String value) {
        return new Kilograms(new BigDecimal(value));
    }

    @Override
    public int compareTo(Kilograms other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
