package enthesis.domain.note.span;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and times as the note writes them: the month is a word, so that day and month are never mixed up.
public final class Days {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private Days() {}

    /// "23 Nov 2026".
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /// "28 November", as in the hand-out.
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// "Apr 2027", as on a vial.
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /// "10:52".
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    public static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    /// "23 Nov 2026, 11:21".
    public static String minute(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }

    /// "23 Nov 2026, 11:21:04".
    public static String second(Instant at, ZoneId zone) {
        return SECOND.format(at.atZone(zone));
    }
}
