package enthesis.domain.vitals;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.practice.VitalLimits.Hard;
import enthesis.domain.value.Unit;
import enthesis.domain.vitals.unit.Conversion;
import enthesis.domain.vitals.unit.Suffix;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// What the finger probably meant with a number that cannot be (clinical.md 4): a fraction for a percentage, the other
/// unit, a point left out, metres for centimetres. Offered as one press, never done by itself.
record Slips(Field reading, Field unit, Hard hard, Unit typedIn) {

    /// A number outside the hard limit.
    Refusal outside(BigDecimal number, String typed) {
        return fraction(number, typed)
                .or(() -> otherUnit(number, typed))
                .or(() -> metres(number, typed))
                .or(() -> point(number, typed))
                .orElseGet(() -> Refusal.of("refusals.outside", typed.strip(), limit(hard.bounds().low()),
                        limit(hard.bounds().high()), typedIn.sign()));
    }

    /// A text that is none in its unit, with another unit of the sign behind its number.
    Refusal unread(Refusal refusal, String typed) {
        return Conversion.others(typedIn).stream()
                .filter(other -> Suffix.read(typed, other) instanceof Entered.Value<BigDecimal>(var number, var _)
                        && holds(number, other))
                .findFirst().map(other -> looksLike(typed, other)).orElse(refusal);
    }

    private Optional<Refusal> fraction(BigDecimal number, String typed) {
        return typedIn == Unit.PERCENT && number.compareTo(BigDecimal.ONE) <= 0
                ? meant(number.movePointRight(2), typed, "refusals.fraction")
                : Optional.empty();
    }

    private Optional<Refusal> otherUnit(BigDecimal number, String typed) {
        return Conversion.others(typedIn).stream().filter(other -> holds(number, other)).findFirst()
                .map(other -> looksLike(typed, other));
    }

    private Optional<Refusal> metres(BigDecimal number, String typed) {
        return typedIn == Unit.CENTIMETRES
                ? meant(number.movePointRight(2), typed, "refusals.metres")
                : Optional.empty();
    }

    private Optional<Refusal> point(BigDecimal number, String typed) {
        return hard.decimals() > 0 && typed.indexOf('.') < 0 && typed.indexOf(',') < 0
                ? meant(number.movePointLeft(1), typed, "refusals.point")
                : Optional.empty();
    }

    private Optional<Refusal> meant(BigDecimal number, String typed, String words) {
        var text = number.stripTrailingZeros().toPlainString();
        return holds(number, typedIn)
                ? Optional.of(Refusal.of(words, typed.strip(), text).mendedBy(Map.of(reading, text)))
                : Optional.empty();
    }

    private Refusal looksLike(String typed, Unit other) {
        return Refusal.of("refusals.looksLike", typed.strip(), other.sign(), typedIn.sign())
                .mendedBy(Map.of(unit, other.key()));
    }

    private boolean holds(BigDecimal number, Unit in) {
        return hard.bounds().hold(Conversion.to(hard.unit(), in, number));
    }

    private String limit(BigDecimal kept) {
        return Conversion.from(hard.unit(), typedIn, kept).toPlainString();
    }
}
