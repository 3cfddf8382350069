package enthesis.domain.entry;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A month as printed on a vial: `03.2027`, `3/27`, `2027-03`, `Mar 2027`.
final class ExpiryMonth {
    private static final Pattern DIGITS = Pattern.compile("([0-9]{1,2})[./-](20[0-9]{2}|[0-9]{2})");
    private static final Pattern ISO = Pattern.compile("(20[0-9]{2})-([0-9]{1,2})");
    private static final Pattern WORD = Pattern.compile("(\\p{L}{3,9})[. -]*(20[0-9]{2}|[0-9]{2})");

    private ExpiryMonth() {}

    static Optional<YearMonth> read(String typed) {
        var iso = ISO.matcher(typed);
        var digits = DIGITS.matcher(typed);
        var word = WORD.matcher(typed.toLowerCase(Locale.ROOT));
        if (iso.matches()) {
            return month(iso.group(1), Integer.parseInt(iso.group(2)));
        }
        if (digits.matches()) {
            return month(digits.group(2), Integer.parseInt(digits.group(1)));
        }
        return word.matches() ? month(word.group(2), Months.named(word.group(1))) : Optional.empty();
    }

    private static Optional<YearMonth> month(String year, int month) {
        return month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(YearMonth.of(Integer.parseInt(year.length() == 2 ? "20" + year : year), month));
    }
}
