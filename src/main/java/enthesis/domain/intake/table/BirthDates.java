package enthesis.domain.intake.table;

import enthesis.domain.entry.DateText;
import enthesis.domain.entry.DateText.Slashes;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the birth dates of a table. `today` is the last day on which somebody can be born.
public record BirthDates(DayOrder order, Years years, LocalDate today) {
    /// As `DateText.readBirth`.
    private static final int OLDEST = 130;
    /// After every date that is looked at for its order only.
    private static final LocalDate LATE = LocalDate.of(2200, 1, 1);
    private static final Pattern MONTH_AS_WORD = Pattern.compile("(?!t)(?=.*[0-9]).*\\p{L}{3}.*", Pattern.DOTALL);
    private static final Pattern YEAR_ALONE = Pattern.compile("[0-9]{4}|[0-9]{1,2}[./-][0-9]{4}|[0-9]{4}-[0-9]{2}");

    /// Empty where it is none, or none on which a patient of today was born.
    public Optional<LocalDate> read(String text) {
        if (isWord(text)) {
            return new DateText(today, Slashes.ASK).readBirth(text).asValue();
        }
        return order.read(text, years, today.getYear())
                .map(day -> day.isAfter(today) && years == Years.LATEST && DayOrder.twoDigits(text)
                        ? day.minusYears(100)
                        : day)
                .filter(day -> !day.isAfter(today) && !day.isBefore(today.minusYears(OLDEST)));
    }

    private static boolean isWord(String text) {
        return MONTH_AS_WORD.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /// Whether it is a date whose month is a word, which leaves nothing to ask.
    static boolean hasWord(String text) {
        return isWord(text) && new DateText(LATE, Slashes.ASK).read(text).asValue().isPresent();
    }

    /// Whether only the year, or month and year are said.
    public static boolean isPart(String text) {
        return YEAR_ALONE.matcher(text.strip()).matches();
    }

    /// Whether a text is a date however it is meant; no column is called so.
    public static boolean isDate(String text) {
        for (var order : DayOrder.values()) {
            if (order.read(text, Years.LATEST, 2000).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
