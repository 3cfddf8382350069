package enthesis.domain.vitals.unit;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Refusal;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// A height as `5'10"`, `5 10`, `5 ft 10 in`, or `70 in`; read as inches.
public final class FeetInches {
    private static final Pattern BOTH = Pattern.compile(
            "([0-9])\\s*(?:['’′]|ft|feet|\\s)\\s*([0-9]{1,2}(?:[.,][0-9])?)\\s*(?:[\"”″]|''|in)?");
    private static final Pattern FEET = Pattern.compile("([0-9])\\s*(?:['’′]|ft|feet)");
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private FeetInches() {}

    public static Entered<BigDecimal> read(String text) {
        var typed = text.strip();
        var both = BOTH.matcher(typed);
        if (both.matches()) {
            var inches = new BigDecimal(both.group(2).replace(',', '.'));
            return inches.compareTo(TWELVE) >= 0
                    ? new Entered.Refused<>(Refusal.of("refusals.inches", typed), text)
                    : new Entered.Value<>(new BigDecimal(both.group(1)).multiply(TWELVE).add(inches), text);
        }
        var feet = FEET.matcher(typed);
        return feet.matches()
                ? new Entered.Value<>(new BigDecimal(feet.group(1)).multiply(TWELVE), text)
                : NumberText.read(text, "in", "\"");
    }
}
