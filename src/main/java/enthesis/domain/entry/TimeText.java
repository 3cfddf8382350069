package enthesis.domain.entry;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads a time of day: `9:05`, `9.05`, `0905`, `905`, `9`. `n` or `now` is the present minute: it is settled into
/// digits when it is typed, so that a sheet read tomorrow still says the same.
public final class TimeText {
    private static final Pattern PARTED = Pattern.compile("([0-9]{1,2})[:.h]([0-9]{2})");
    private static final Pattern DIGITS = Pattern.compile("([0-9]{1,2}?)([0-9]{2})?");

    private TimeText() {}

    /// What belongs into the sheet: `n` and `now` become the minute of `now`, everything else stays as typed.
    public static String settled(String text, LocalTime now) {
        var word = text.strip().toLowerCase(Locale.ROOT);
        return word.equals("n") || word.equals("now") ? written(now) : text;
    }

    public static Entered<LocalTime> read(String text) {
        var typed = text.strip();
        if (typed.isEmpty()) {
            return new Entered.Empty<>();
        }
        var parted = PARTED.matcher(typed);
        var digits = DIGITS.matcher(typed);
        if (parted.matches()) {
            return time(text, parted.group(1), parted.group(2));
        }
        if (digits.matches()) {
            var minutes = digits.group(2);
            return minutes == null || typed.length() < 3
                    ? time(text, typed, "0")
                    : time(text, digits.group(1), minutes);
        }
        return refused(text, "refusals.time");
    }

    /// As shown everywhere: 09:05.
    public static String written(LocalTime time) {
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }

    private static Entered<LocalTime> time(String text, String hours, String minutes) {
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        return hour > 23 || minute > 59
                ? refused(text, "refusals.timeOfDay")
                : new Entered.Value<>(LocalTime.of(hour, minute), text);
    }

    private static Entered<LocalTime> refused(String text, String words) {
        return new Entered.Refused<>(Refusal.of(words, text.strip()), text);
    }
}
