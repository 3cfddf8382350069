package enthesis.domain.patient.register;

import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Refusal;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// Reads a birth date: a whole date in any usual form, not in the future, not impossibly long ago. Nothing is added to
/// it: what counts from today, or leaves the year out, is refused.
public final class BirthDate {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern MONTH = Pattern.compile("\\p{L}{3}");

    private BirthDate() {}

    public static Entered<LocalDate> read(String typed, DateText dates) {
        return typed.isBlank() || whole(typed)
                ? dates.readBirth(typed)
                : new Entered.Refused<>(Refusal.of("patient.refused.noDate"), typed);
    }

    /// Three numbers, or two and a month in letters.
    private static boolean whole(String typed) {
        long numbers = NUMBER.matcher(typed).results().count();
        return numbers >= 3 || (numbers == 2 && MONTH.matcher(typed).find());
    }
}
