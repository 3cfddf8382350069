package enthesis.domain.course;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Refusal;
import java.util.regex.Pattern;

/// Weeks between two sessions, from and to: `4` or `3-6`, the word weeks may follow.
public record Interval(int from, int to) {
    private static final Pattern WEEKS = Pattern
            .compile("([0-9]{1,2})(?:\\s*(?:-|–|to)\\s*([0-9]{1,2}))?\\s*(?:w|wk|weeks?)?");

    public static Entered<Interval> read(String text) {
        if (text.isBlank()) {
            return new Entered.Empty<>();
        }
        var matcher = WEEKS.matcher(text.strip());
        if (!matcher.matches()) {
            return new Entered.Refused<>(Refusal.of("course.refused.interval"), text);
        }
        int from = Integer.parseInt(matcher.group(1));
        int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
        if (from < 1 || to < from) {
            return new Entered.Refused<>(Refusal.of("course.refused.interval"), text);
        }
        return new Entered.Value<>(new Interval(from, to), text);
    }

    /// "4" or "3–6".
    @Override
    public String toString() {
        return from == to ? Integer.toString(from) : from + "–" + to;
    }
}
