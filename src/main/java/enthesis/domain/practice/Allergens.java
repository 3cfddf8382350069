package enthesis.domain.practice;

import enthesis.domain.finding.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Groups of substances that stand for each other when a patient names an allergy: who says "Xylocaine" is allergic to
/// the amide anaesthetics.
public record Allergens(List<Group> groups) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// `says` are the words, in small letters, that put an allergy into this group.
    public record Group(String key, String name, List<String> says, Source source) {

        public Group {
            says = List.copyOf(says);
        }

        /// Whole words only: "procaine" is not found in "chloroprocaine".
        public boolean meantBy(String substance) {
            var words = " " + BETWEEN.matcher(substance.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
            return says.stream().anyMatch(say -> words.contains(" " + say + " "));
        }
    }

    public Allergens {
        groups = List.copyOf(groups);
    }

    public Optional<Group> group(String key) {
        return groups.stream().filter(group -> group.key.equals(key)).findFirst();
    }
}
