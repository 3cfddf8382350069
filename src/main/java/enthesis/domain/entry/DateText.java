package enthesis.domain.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a date in any usual form: `t`, `+7`, `-3w`, `-4d`, `12.4.68`, `12.4.`, `1968-04-12`, `12 Apr 1968`, `Apr 12,
/// 1968`, and `12/4/68` as the practice settled it. Two digits of a year are the nearest such year not more than twenty
/// years ahead. What cannot be a day is refused with the reason; independent of the machine's language.
public final class DateText {
    private static final Pattern FROM_TODAY = Pattern.compile("(?:t|today)?\\s*([+-])\\s*([0-9]{1,4})\\s*([dwmy]?)");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern DOTTED = Pattern.compile("([0-9]{1,2})\\.\\s*([0-9]{1,2})\\.\\s*([0-9]{4}|[0-9]{2})?");
    private static final Pattern SLASHED = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}|[0-9]{2})");
    private static final Pattern DAY_WORD = Pattern
            .compile("([0-9]{1,2})[. -]*(\\p{L}{3,9})[., -]*([0-9]{4}|[0-9]{2})?");
    private static final Pattern WORD_DAY = Pattern.compile("(\\p{L}{3,9})[. ]*([0-9]{1,2})[, ]+([0-9]{4}|[0-9]{2})");
    private static final int YEARS_AHEAD = 20;

    /// What `12/4/68` means: the practice's choice; ASK refuses it when both readings are days.
    public enum Slashes {
        ASK, DAY_FIRST, MONTH_FIRST
    }

    private final LocalDate today;
    private final Slashes slashes;

    public DateText(LocalDate today, Slashes slashes) {
        this.today = today;
        this.slashes = slashes;
    }

    public Entered<LocalDate> read(String text) {
        return read(text, today.getYear() + YEARS_AHEAD);
    }

    /// A day of birth: not in the future, and not more than 130 years ago.
    public Entered<LocalDate> readBirth(String text) {
        return readPast(text).then(day -> day.isBefore(today.minusYears(130))
                ? refused(text, "refusals.tooLongAgo", Months.written(day))
                : new Entered.Value<>(day, text));
    }

    /// A day that has been: today at the latest.
    public Entered<LocalDate> readPast(String text) {
        return read(text, today.getYear()).then(day -> day.isAfter(today)
                ? refused(text, "refusals.future", Months.written(day))
                : new Entered.Value<>(day, text));
    }

    /// The last day a vial may be used: a day, or a month (`03.2027`, `3/27`, `2027-03`, `Mar 2027`), then its
    /// last day.
    public Entered<LocalDate> readExpiry(String text) {
        var month = ExpiryMonth.read(text.strip());
        return month.isPresent() ? new Entered.Value<>(month.get().atEndOfMonth(), text) : read(text);
    }

    /// As shown on screen and on paper: 23 Nov 2026.
    public static String written(LocalDate day) {
        return Months.written(day);
    }

    private Entered<LocalDate> read(String text, int latestYear) {
        var typed = text.strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return new Entered.Empty<>();
        }
        if (typed.equals("t") || typed.equals("today")) {
            return new Entered.Value<>(today, text);
        }
        var steps = FROM_TODAY.matcher(typed);
        if (steps.matches()) {
            int many = Integer.parseInt(steps.group(2)) * (steps.group(1).equals("-") ? -1 : 1);
            return new Entered.Value<>(fromToday(many, steps.group(3)), text);
        }
        var slashed = SLASHED.matcher(typed);
        return slashed.matches()
                ? slashed(text, number(slashed.group(1)), number(slashed.group(2)), year(slashed.group(3), latestYear))
                : calendar(text, typed, latestYear);
    }

    private Entered<LocalDate> calendar(String text, String typed, int latestYear) {
        var iso = ISO.matcher(typed);
        if (iso.matches()) {
            return day(text, number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        var dotted = DOTTED.matcher(typed);
        if (dotted.matches()) {
            return day(text, year(dotted.group(3), latestYear), number(dotted.group(2)), number(dotted.group(1)));
        }
        var dayFirst = DAY_WORD.matcher(typed);
        if (dayFirst.matches() && Months.named(dayFirst.group(2)) > 0) {
            return day(text, year(dayFirst.group(3), latestYear), Months.named(dayFirst.group(2)),
                    number(dayFirst.group(1)));
        }
        var wordFirst = WORD_DAY.matcher(typed);
        if (wordFirst.matches() && Months.named(wordFirst.group(1)) > 0) {
            return day(text, year(wordFirst.group(3), latestYear), Months.named(wordFirst.group(1)),
                    number(wordFirst.group(2)));
        }
        return refused(text, "refusals.date", text.strip());
    }

    private LocalDate fromToday(int many, String unit) {
        return switch (unit) {
            case "w" -> today.plusWeeks(many);
            case "m" -> today.plusMonths(many);
            case "y" -> today.plusYears(many);
            default -> today.plusDays(many);
        };
    }

    private Entered<LocalDate> slashed(String text, int first, int second, int year) {
        boolean bothWays = first <= 12 && second <= 12 && first != second;
        return switch (slashes) {
            case DAY_FIRST -> day(text, year, second, first);
            case MONTH_FIRST -> day(text, year, first, second);
            case ASK -> bothWays
                    ? refused(text, "refusals.eitherDate", text.strip(),
                            Months.written(LocalDate.of(year, second, first)),
                            Months.written(LocalDate.of(year, first, second)))
                    : first > 12 ? day(text, year, second, first) : day(text, year, first, second);
        };
    }

    private static Entered<LocalDate> day(String text, int year, int month, int day) {
        if (month < 1 || month > 12) {
            return refused(text, "refusals.month", Integer.toString(month));
        }
        int days = YearMonth.of(year, month).lengthOfMonth();
        return day < 1 || day > days
                ? refused(text, "refusals.dayOfMonth", Months.name(month), Integer.toString(year),
                        Integer.toString(days))
                : new Entered.Value<>(LocalDate.of(year, month, day), text);
    }

    private int year(@Nullable String digits, int latestYear) {
        if (digits == null) {
            return today.getYear();
        }
        int year = number(digits);
        if (digits.length() == 4) {
            return year;
        }
        int inThisCentury = latestYear - latestYear % 100 + year;
        return inThisCentury > latestYear ? inThisCentury - 100 : inThisCentury;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Entered<LocalDate> refused(String text, String words, String... values) {
        return new Entered.Refused<>(Refusal.of(words, values), text);
    }
}
