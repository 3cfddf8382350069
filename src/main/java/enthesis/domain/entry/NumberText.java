package enthesis.domain.entry;

import enthesis.domain.value.Bounds;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads a number as people type it: comma or point, with or without its unit. Words, minus signs, thousands separators
/// and foreign units are refused, never guessed at. Independent of the machine's language.
public final class NumberText {
    private static final Pattern NUMBER = Pattern
            .compile("(-?)([0-9]{1,9}(?:[.,][0-9]{0,6})?|[.,][0-9]{1,6})\\s*(\\D*)");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:[., ][0-9]{3})*[.,][0-9]{3}[.,][0-9]*.*");

    private NumberText() {}

    /// The number in `text`.
    ///
    /// @param units
    ///            what may stand behind the number, the usual one first
    public static Entered<BigDecimal> read(String text, String... units) {
        var typed = text.strip();
        if (typed.isEmpty()) {
            return new Entered.Empty<>();
        }
        if (GROUPED.matcher(typed).matches()) {
            return refused(text, "refusals.grouped", typed);
        }
        var matcher = NUMBER.matcher(typed);
        if (!matcher.matches()) {
            return refused(text, "refusals.number", typed);
        }
        if (!matcher.group(1).isEmpty()) {
            return refused(text, "refusals.negative", typed);
        }
        var unit = matcher.group(3).strip();
        if (!unit.isEmpty() && Arrays.stream(units).noneMatch(unit::equalsIgnoreCase)) {
            return units.length == 0 || !unit.matches("[\\p{L}%°/]{1,6}")
                    ? refused(text, "refusals.number", typed)
                    : refused(text, "refusals.unit", unit, units[0]);
        }
        return new Entered.Value<>(decimal(matcher.group(2)), text);
    }

    /// Only what lies within `bounds`; anything else cannot be true and is refused, with the bounds said.
    public static Entered<BigDecimal> within(Entered<BigDecimal> entered, Bounds bounds, String unit) {
        return entered.asValue().filter(number -> !bounds.hold(number)).isEmpty()
                ? entered
                : outside((Entered.Value<BigDecimal>) entered, bounds, unit);
    }

    /// The same entry as another type, what was typed kept.
    public static <T> Entered<T> as(Entered<BigDecimal> entered, Function<BigDecimal, T> type) {
        return switch (entered) {
            case Entered.Empty<BigDecimal> _ -> new Entered.Empty<>();
            case Entered.NotDone<BigDecimal> _ -> new Entered.NotDone<>();
            case Entered.Value<BigDecimal>(var number, var typed) -> new Entered.Value<>(type.apply(number), typed);
            case Entered.Refused<BigDecimal>(var refusal, var typed) -> new Entered.Refused<>(refusal, typed);
        };
    }

    /// Whole numbers only.
    public static Entered<BigDecimal> whole(Entered<BigDecimal> entered) {
        return entered instanceof Entered.Value<BigDecimal>(var number, var typed)
                && number.stripTrailingZeros().scale() > 0 ? refused(typed, "refusals.whole", typed.strip()) : entered;
    }

    private static Entered<BigDecimal> outside(Entered.Value<BigDecimal> value, Bounds bounds, String unit) {
        return refused(value.typed(), "refusals.outside", value.typed().strip(), bounds.low().toPlainString(),
                bounds.high().toPlainString(), unit);
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal("0" + digits.replace(',', '.'));
    }

    private static <T> Entered<T> refused(String typed, String words, String... values) {
        return new Entered.Refused<>(Refusal.of(words, values), typed);
    }
}
