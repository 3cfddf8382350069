package enthesis.domain.patient.find;

import enthesis.domain.patient.find.Part.Meaning;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a typed text may mean as a birth date or a part of one. Day before month, except that a slash also allows the
/// month first; two digits of a year mean the latest year that is not after `today`.
final class BirthText {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.?");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{2}|(?:18|19|20)\\d{2}");
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

    private final LocalDate today;

    BirthText(LocalDate today) {
        this.today = today;
    }

    List<Meaning> read(String text) {
        var meanings = new ArrayList<Meaning>();
        match(NUMBERS, text, m -> {
            day(meanings, m.group(4), m.group(3), m.group(1));
            if (m.group(2).equals("/") && !m.group(1).equals(m.group(3))) {
                day(meanings, m.group(4), m.group(1), m.group(3));
            }
        });
        match(ISO, text, m -> {
            if (m.group(3) == null) {
                month(meanings, m.group(1), m.group(2));
            } else {
                day(meanings, m.group(1), m.group(2), m.group(3));
            }
        });
        match(COMPACT, text, m -> day(meanings, m.group(1), m.group(2), m.group(3)));
        match(DAY_MONTH, text, m -> birthday(meanings, m.group(2), m.group(1)));
        match(MONTH_YEAR, text, m -> month(meanings, m.group(2), m.group(1)));
        match(YEAR, text, _ -> year(meanings, text));
        return meanings;
    }

    /// The days that a day, a month in letters and a year name: `12`, `april`, `68`.
    List<Meaning> read(String day, String month, String year) {
        var meanings = new ArrayList<Meaning>();
        int at = MONTHS.indexOf(month.toLowerCase(Locale.ROOT).substring(0, 3));
        day(meanings, year, Integer.toString(at / 4 + 1), day);
        return meanings;
    }

    private static void match(Pattern pattern, String text, Consumer<Matcher> found) {
        var matcher = pattern.matcher(text);
        if (matcher.matches()) {
            found.accept(matcher);
        }
    }

    private void day(List<Meaning> meanings, String year, String month, String day) {
        try {
            var date = LocalDate.of(century(year), Integer.parseInt(month), Integer.parseInt(day));
            if (year.length() == 2 && date.isAfter(today)) {
                date = LocalDate.of(date.getYear() - 100, date.getMonthValue(), date.getDayOfMonth());
            }
            meanings.add(new Meaning.Born(date, date));
        } catch (DateTimeException _) {
            return;
        }
    }

    private void month(List<Meaning> meanings, String year, String month) {
        try {
            var all = YearMonth.of(century(year), Integer.parseInt(month));
            meanings.add(new Meaning.Born(all.atDay(1), all.atEndOfMonth()));
        } catch (DateTimeException _) {
            return;
        }
    }

    private static void birthday(List<Meaning> meanings, String month, String day) {
        int dayOfMonth = Integer.parseInt(day);
        int monthOfYear = Integer.parseInt(month);
        if (dayOfMonth >= 1 && dayOfMonth <= 31 && monthOfYear >= 1 && monthOfYear <= 12) {
            meanings.add(new Meaning.Birthday(String.format(Locale.ROOT, "%02d%02d", monthOfYear, dayOfMonth)));
        }
    }

    private void year(List<Meaning> meanings, String year) {
        int born = century(year);
        meanings.add(new Meaning.Born(LocalDate.of(born, 1, 1), LocalDate.of(born, 12, 31)));
    }

    private int century(String year) {
        int typed = Integer.parseInt(year);
        if (year.length() == 4) {
            return typed;
        }
        int latest = today.getYear() - today.getYear() % 100 + typed;
        return latest > today.getYear() ? latest - 100 : latest;
    }
}
