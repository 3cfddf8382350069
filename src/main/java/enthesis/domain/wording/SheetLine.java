package enthesis.domain.wording;

import enthesis.domain.finding.Source;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// One line of the papers: its name ("after.heat"), whose rule it tells, and its words in every language. `{last}` in
/// the words is a place for what belongs to the patient, such as a date.
public record SheetLine(String key, Source source, Map<Language, String> shipped) {
    static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    /// @throws IllegalArgumentException
    ///             where a language is missing, or lacks a place that another has
    public SheetLine {
        shipped = Map.copyOf(shipped);
        for (var language : Language.values()) {
            var words = shipped.get(language);
            if (words == null || words.isBlank() || !places(words).equals(places(shipped.getOrDefault(Language.ENGLISH,
                    "")))) {
                throw new IllegalArgumentException(key + " is not whole in " + language.recorded());
            }
        }
    }

    /// Which paper it stands on: "before", "after", "letter", or what they share.
    public String paper() {
        return key.substring(0, key.indexOf('.'));
    }

    public String in(Language language) {
        return shipped.getOrDefault(language, "");
    }

    /// The places that a text leaves open.
    public static Set<String> places(String words) {
        var places = new TreeSet<String>();
        PLACE.matcher(words).results().map(place -> place.group(1)).forEach(places::add);
        return places;
    }

    static String filled(String words, Map<String, String> values) {
        return PLACE.matcher(words).replaceAll(place -> java.util.regex.Matcher.quoteReplacement(value(place, values)));
    }

    private static String value(MatchResult place, Map<String, String> values) {
        var value = values.get(place.group(1));
        if (value == null) {
            throw new IllegalArgumentException("nothing to put at {" + place.group(1) + "}");
        }
        return value;
    }
}
