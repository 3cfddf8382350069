package enthesis.domain.intake.table;

import enthesis.domain.patient.Sex;
import enthesis.domain.patient.find.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How programs and spreadsheets of several languages call what a table holds, the sexes, and that there is nothing.
/// All written as `key` writes them.
public record Dictionary(Map<String, Part> columns, Map<String, Sex> sexes, Set<String> nothing) {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final String MALE_OR_FEMALE = "m";
    private static final String MALE_BESIDE_IT = "h";

    public Dictionary {
        columns = Map.copyOf(columns);
        sexes = Map.copyOf(sexes);
        nothing = Set.copyOf(nothing);
    }

    /// Small letters without accents, nothing but letters and digits; a text of other signs as it is.
    public static String key(String text) {
        var folded = Folding.fold(text.strip()).toLowerCase(Locale.ROOT);
        var letters = NO_LETTERS.matcher(folded).replaceAll("");
        return letters.isEmpty() ? folded : letters;
    }

    /// How a table may be read, by what its columns are called and look like. What can't be seen stays open.
    public TableReading guess(Survey survey, TableForm form) {
        var parts = new ArrayList<Optional<Part>>();
        for (var column : survey.columns()) {
            var part = Optional.ofNullable(columns.get(key(column.name())));
            parts.add(part.filter(one -> one.several() || !parts.contains(part)));
        }
        int name = parts.indexOf(Optional.of(Part.NAME));
        if (name >= 0 && parts.contains(Optional.of(Part.GIVEN))) {
            parts.set(name, parts.contains(Optional.of(Part.FAMILY)) ? Optional.empty() : Optional.of(Part.FAMILY));
        }
        var bare = new TableReading(form, parts, Optional.empty(), Optional.empty(), Optional.empty(), "", Map.of());
        return seen(bare, survey);
    }

    /// With what can be seen in the columns that were placed: the order of dates that fit one only, words for a sex.
    public TableReading seen(TableReading reading, Survey survey) {
        var now = reading;
        for (int column : reading.columns(Part.BORN)) {
            var look = survey.columns().get(column);
            if (!look.eitherOrder() && !look.orders().isEmpty()
                    && now.days().filter(look.orders()::contains).isEmpty()) {
                now = now.days(look.orders().stream().sorted().findFirst().orElseThrow());
            }
        }
        for (int column : reading.columns(Part.SEX)) {
            for (var known : known(survey.columns().get(column)).entrySet()) {
                if (!now.sexes().containsKey(known.getKey())) {
                    now = now.sex(known.getKey(), Optional.of(known.getValue()));
                }
            }
        }
        return now;
    }

    /// Beside h, m can be a man or, in Spanish, a woman.
    private Map<String, Sex> known(Column column) {
        if (column.values().isEmpty()) {
            return sexes; // too many words to be looked at
        }
        var known = new HashMap<String, Sex>();
        var words = column.values().keySet().stream().map(Dictionary::key).toList();
        for (var word : words) {
            boolean either = words.containsAll(List.of(MALE_OR_FEMALE, MALE_BESIDE_IT))
                    && (word.equals(MALE_OR_FEMALE) || word.equals(MALE_BESIDE_IT));
            if (sexes.containsKey(word) && !either) {
                known.put(word, sexes.get(word));
            }
        }
        return known;
    }
}
