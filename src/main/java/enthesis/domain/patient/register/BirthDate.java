package enthesis.domain.patient.register;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Refusal;
import enthesis.domain.patient.find.Part.Meaning;
import enthesis.domain.patient.find.PatientQuery;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Reads a birth date in any usual form: `12.4.68`, `12/4/1968`, `1968-04-12`, `12 Apr 1968`. The day stands before the
/// month unless that makes no day; two digits of a year mean the latest that is not in the future. Refuses a day that
/// does not exist, the future, and what is no whole date.
public final class BirthDate {
    /// Nobody is known to have lived to 150: it is a slip of the year.
    private static final int IMPOSSIBLE_AGE = 150;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private BirthDate() {}

    public static Entered<LocalDate> read(String typed, LocalDate today) {
        if (typed.isBlank()) {
            return new Entered.Empty<>();
        }
        for (var part : PatientQuery.of(typed, today).parts()) {
            for (var meaning : part.meanings()) {
                if (meaning instanceof Meaning.Born(var from, var to) && from.equals(to)
                        && part.typed().strip().equals(typed.strip())) {
                    return judged(from, typed, today);
                }
            }
        }
        boolean whole = typed.strip().matches("\\d{1,4}([./-])\\d{1,2}\\1\\d{1,4}|.*\\d.*\\p{L}{3}.*\\d.*");
        return refused(whole ? "patient.refused.noSuchDay" : "patient.refused.noDate", typed);
    }

    private static Entered<LocalDate> judged(LocalDate born, String typed, LocalDate today) {
        if (born.isAfter(today)) {
            return refused("patient.refused.future", typed);
        }
        if (born.until(today).getYears() >= IMPOSSIBLE_AGE) {
            return refused("patient.refused.tooOld", typed);
        }
        return new Entered.Value<>(born, typed);
    }

    private static Entered<LocalDate> refused(String words, String typed) {
        return new Entered.Refused<>(Refusal.of(words), typed);
    }

    /// A date as it is written into a form for editing, with the month as a word.
    public static String written(LocalDate date) {
        return WRITTEN.format(date);
    }
}
