package enthesis.domain.practice.row;

import enthesis.domain.practice.row.Part.Shape;
import java.math.BigDecimal;

/// Shapes that many parts have.
final class Shapes {
    static final Shape SHORT = new Shape.Line(100);
    static final Shape LONG = new Shape.Line(300);

    private Shapes() {}

    static Shape.Amount number(String least, String most, int decimals) {
        return new Shape.Amount(new BigDecimal(least), new BigDecimal(most), decimals);
    }
}
