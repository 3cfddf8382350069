package enthesis.domain.note.paragraph;

import enthesis.domain.vitals.Measurement;
import java.math.RoundingMode;

/// A measured number as it is written: with the precision it was typed with, never with zeros nobody measured.
final class Shown {

    private Shown() {}

    static String with(Measurement found) {
        return number(found) + " " + found.unit().sign();
    }

    static String number(Measurement found) {
        boolean typedWhole = found.typed().indexOf('.') < 0 && found.typed().indexOf(',') < 0;
        boolean zeros = found.second().isEmpty() && found.value().stripTrailingZeros().scale() <= 0;
        return typedWhole && zeros
                ? found.value().setScale(0, RoundingMode.UNNECESSARY).toPlainString()
                : found.shown();
    }
}
