package enthesis.domain.intake.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// In which order a table writes day, month and year: `12.4.1968`, `4/12/1968`, `1968-04-12`, also `12041968`. A time
/// after them is passed over.
public enum DayOrder {
    DAY_FIRST, MONTH_FIRST, YEAR_FIRST;

    private static final Pattern APART = Pattern
            .compile("([0-9]{1,4})([./ -]) ?([0-9]{1,2})\\2 ?([0-9]{4}|[0-9]{1,2})");
    private static final Pattern TOGETHER = Pattern.compile("[0-9]{8}");
    private static final Pattern TIME = Pattern
            .compile("[ T][0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,9})?)?( ?[AaPp][Mm])?Z?$");

    /// The day that is written so; empty where none can be. `thisYear` is what two digits of a year are read by.
    public Optional<LocalDate> read(String text, Years years, int thisYear) {
        var day = TIME.matcher(text.strip()).replaceFirst("");
        if (TOGETHER.matcher(day).matches()) {
            return switch (this) {
                case DAY_FIRST -> day(day.substring(4), day.substring(2, 4), day.substring(0, 2), years, thisYear);
                case MONTH_FIRST -> day(day.substring(4), day.substring(0, 2), day.substring(2, 4), years, thisYear);
                case YEAR_FIRST -> day(day.substring(0, 4), day.substring(4, 6), day.substring(6), years, thisYear);
            };
        }
        var parts = APART.matcher(day);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var first = parts.group(1);
        var second = parts.group(3);
        var third = parts.group(4);
        boolean yearFirst = first.length() == 4;
        if (yearFirst != (this == YEAR_FIRST) || first.length() == 3 || (yearFirst && third.length() > 2)) {
            return Optional.empty();
        }
        return switch (this) {
            case DAY_FIRST -> day(third, second, first, years, thisYear);
            case MONTH_FIRST -> day(third, first, second, years, thisYear);
            case YEAR_FIRST -> day(first, second, third, years, thisYear);
        };
    }

    private static Optional<LocalDate> day(String year, String month, String day, Years years, int thisYear) {
        int digits = Integer.parseInt(year);
        int of = Integer.parseInt(month);
        int in = Integer.parseInt(day);
        if (year.length() == 1 || year.equals("0000") || of < 1 || of > 12) {
            return Optional.empty();
        }
        int whole = year.length() == 4 ? digits : years.of(digits, thisYear);
        return in < 1 || in > YearMonth.of(whole, of).lengthOfMonth()
                ? Optional.empty()
                : Optional.of(LocalDate.of(whole, of, in));
    }

    /// Whether a date has two digits of its year only.
    static boolean twoDigits(String text) {
        var parts = APART.matcher(TIME.matcher(text.strip()).replaceFirst(""));
        return parts.matches() && parts.group(1).length() <= 2 && parts.group(4).length() == 2;
    }
}
