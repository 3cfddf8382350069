package enthesis.domain.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How a name in one column is split. A comma says it by itself: "Kovar, Ilse". Small words before a family name ("van
/// der Berg") belong to it.
public enum NameOrder {
    FAMILY_FIRST, GIVEN_FIRST;

    private static final Set<String> PARTICLES = Set.of("von", "vom", "zu", "zum", "zur", "van", "den", "der", "de",
            "del", "della", "di", "da", "dal", "das", "do", "dos", "du", "des", "la", "le", "ten", "ter", "el", "al",
            "bin", "ibn", "y", "e", "af", "av");

    /// The two parts; the one that is not there is "".
    public record Name(String family, String given) {}

    public Name split(String text) {
        int comma = text.indexOf(',');
        if (comma >= 0) {
            return new Name(text.substring(0, comma).strip(), text.substring(comma + 1).strip());
        }
        var words = new ArrayList<>(List.of(text.strip().split("\\s+", -1)));
        if (words.size() == 1) {
            return new Name(words.getFirst(), "");
        }
        int cut = this == FAMILY_FIRST ? afterFamily(words) : beforeFamily(words);
        var first = String.join(" ", words.subList(0, cut));
        var second = String.join(" ", words.subList(cut, words.size()));
        return this == FAMILY_FIRST ? new Name(first, second) : new Name(second, first);
    }

    private static int afterFamily(List<String> words) {
        int cut = 0;
        while (cut < words.size() - 1 && isParticle(words.get(cut))) {
            cut++;
        }
        return cut + 1;
    }

    private static int beforeFamily(List<String> words) {
        int cut = words.size() - 1;
        while (cut > 1 && isParticle(words.get(cut - 1))) {
            cut--;
        }
        return cut;
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word) && word.equals(word.toLowerCase(Locale.ROOT));
    }

    /// Whether a name can only be split by knowing the order.
    static boolean mustBeKnown(String text) {
        return text.indexOf(',') < 0 && text.strip().contains(" ");
    }
}
