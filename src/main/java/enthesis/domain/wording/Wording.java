package enthesis.domain.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.Pattern;

/// All lines of the papers in one language, as this practice says them.
public record Wording(Language language, Map<String, String> lines) {
    private static final String NO_BREAK = "\u00a0";
    /// A blank where no line breaks: between a number and its unit, and before a sign that French sets apart.
    private static final Pattern TOGETHER = Pattern.compile("(?<=\\d) (?=(?:mg|mL|%))| (?=[:;?!»])|(?<=«) ");

    public Wording {
        lines = Map.copyOf(lines);
    }

    /// The line of `key` with what belongs in its places: a name and its value, and so on.
    ///
    /// @throws MissingResourceException
    ///             if there is no such line
    public String say(String key, String... places) {
        var values = new HashMap<String, String>();
        for (int at = 0; at + 1 < places.length; at += 2) {
            values.put(places[at], places[at + 1]);
        }
        var line = lines.get(key);
        if (line == null) {
            throw new MissingResourceException("no such line", Wording.class.getName(), key);
        }
        return TOGETHER.matcher(SheetLine.filled(line, values)).replaceAll(NO_BREAK);
    }

    /// A date that no line breaks.
    public String day(LocalDate date) {
        return unbroken(language.day(date));
    }

    /// The same with the day of the week before it.
    public String weekday(LocalDate date) {
        return unbroken(language.weekday(date));
    }

    private static String unbroken(String date) {
        return date.replace(" ", NO_BREAK);
    }

    public String number(BigDecimal value) {
        return language.number(value);
    }

    public String region(String key) {
        return lines.getOrDefault("region." + key, key.replace('-', ' '));
    }
}
