package enthesis.domain.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// The months as words, the same on every machine.
final class Months {
    private static final List<String> NAMES = List.of("January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December");

    private Months() {}

    static String name(int month) {
        return NAMES.get(month - 1);
    }

    /// 1 to 12 for a name or its beginning of at least three letters, in small letters; 0 for anything else.
    static int named(String word) {
        for (int month = 1; month <= NAMES.size(); month++) {
            if (word.length() >= 3 && name(month).toLowerCase(Locale.ROOT).startsWith(word)) {
                return month;
            }
        }
        return word.equals("sept") ? 9 : 0;
    }

    static String written(LocalDate day) {
        return day.getDayOfMonth() + " " + name(day.getMonthValue()).substring(0, 3) + " " + day.getYear();
    }
}
