package enthesis.domain.solution.gs1;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// A day as six digits, year first. Day 00 is the last of its month; the century is the one that puts the year at most
/// 50 years ahead and 49 back (GS1 General Specifications 3.4 and 7.12).
final class Gs1Day {
    private static final int BACK = 49;

    private Gs1Day() {}

    static Optional<LocalDate> read(String digits, LocalDate today) {
        int day = Integer.parseInt(digits.substring(4));
        try {
            var month = YearMonth.of(year(Integer.parseInt(digits.substring(0, 2)), today.getYear()),
                    Integer.parseInt(digits.substring(2, 4)));
            return Optional.of(day == 0 ? month.atEndOfMonth() : month.atDay(day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int year(int twoDigits, int now) {
        int first = now - BACK;
        return first + Math.floorMod(twoDigits - first, 100);
    }
}
