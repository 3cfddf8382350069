package enthesis.domain.value;

import java.math.BigDecimal;

/// Body height in cm.
public record Centimetres(BigDecimal value) implements Comparable<Centimetres> {

    /// @throws IllegalArgumentException
    ///             at or below 0
    public Centimetres {
        value = Amounts.positive(value, "height");
    }

    public static Centimetres of(String value) {
        return new Centimetres(new BigDecimal(value));
    }

    @Override
    public int compareTo(Centimetres other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
