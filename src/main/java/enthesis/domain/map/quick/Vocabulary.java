package enthesis.domain.map.quick;

import enthesis.domain.map.Target;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words by which one structure is known: of its name, and of its aliases and id. Two words that follow each other
/// are also known written as one ("acjoint"). `called` holds its id and aliases whole.
record Vocabulary(Target target, List<String> name, List<String> others, Set<String> called) {
    /// Costs of a word by how it was found; only their order matters.
    private static final double UNFINISHED = 0.15;
    private static final double OTHER_WORD = 0.1;
    private static final double WORD_END = 0.5;
    private static final double LATER_WORD = 0.1;
    private static final double SLIPPED = 2;
    private static final double CALLED_SO = -1;
    /// The fewest letters by which a word is known from its end ("psoas" for iliopsoas).
    private static final int END = 4;
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Vocabulary of(Target target) {
        var others = Stream.concat(Stream.of(target.id()), target.aliases().stream()).toList();
        return new Vocabulary(target, words(target.name()),
                others.stream().flatMap(text -> words(text).stream()).toList(),
                others.stream().map(Vocabulary::joined).collect(Collectors.toSet()));
    }

    /// In small letters, without accents (the i of Turkish is one without its dot), each two neighbours also as one.
    private static List<String> words(String text) {
        var words = split(text);
        var known = new ArrayList<>(words);
        for (int i = 1; i < words.size(); i++) {
            known.add(words.get(i - 1) + words.get(i));
        }
        return known;
    }

    static List<String> split(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replace('\u0131', 'i');
        return BREAK.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }

    static String joined(String text) {
        return String.join("", split(text));
    }

    /// How far the structure is from what was asked: 0 where every word is one of the name, more the further; empty
    /// where a typed word has no counterpart. Slips of the finger only count when `near`.
    OptionalDouble distance(List<Asked> asked, boolean near) {
        var whole = asked.stream().map(Asked::word).collect(Collectors.joining());
        double sum = called.contains(whole) ? CALLED_SO : 0;
        for (var word : asked) {
            double one = distance(word, near);
            if (one == Double.POSITIVE_INFINITY) {
                return OptionalDouble.empty();
            }
            sum += one;
        }
        return OptionalDouble.of(sum + (isFirst(asked.getFirst().word(), near) ? 0 : LATER_WORD));
    }

    /// Whether every word begins one of its name or id, or is `near` to that; aliases aside.
    boolean named(List<Asked> asked, boolean near) {
        var own = Stream.concat(name.stream(), words(target.id()).stream()).toList();
        return asked.stream().map(Asked::word).allMatch(word -> begun(own, word) < Double.POSITIVE_INFINITY
                || (near && slips(own, word) <= Slip.allowed(word)));
    }

    private boolean isFirst(String asked, boolean near) {
        var first = name.getFirst();
        return first.startsWith(asked) || (near && Slip.distance(asked, first) <= Slip.allowed(asked));
    }

    /// The word itself, or all the words it is short for.
    private double distance(Asked asked, boolean near) {
        double whole = asked.means().isEmpty()
                ? Double.POSITIVE_INFINITY
                : asked.means().stream().mapToDouble(word -> distance(word, near)).sum();
        return Math.min(whole, distance(asked.word(), near));
    }

    private double distance(String asked, boolean near) {
        double found = Math.min(begun(name, asked), begun(others, asked) + OTHER_WORD);
        if (found < Double.POSITIVE_INFINITY) {
            return found;
        }
        if (asked.length() >= END && name.stream().anyMatch(word -> word.endsWith(asked))) {
            return WORD_END;
        }
        double slips = near ? Math.min(slips(name, asked), slips(others, asked) + OTHER_WORD) : Double.MAX_VALUE;
        return slips <= Slip.allowed(asked) + OTHER_WORD ? SLIPPED + slips : Double.POSITIVE_INFINITY;
    }

    /// Less the more of the word was typed.
    private static double begun(List<String> words, String asked) {
        return words.stream().filter(word -> word.startsWith(asked))
                .mapToDouble(word -> UNFINISHED * (word.length() - asked.length()) / word.length())
                .min().orElse(Double.POSITIVE_INFINITY);
    }

    private static double slips(List<String> words, String asked) {
        return words.stream().mapToDouble(word -> Slip.distance(asked, word)).min().orElse(Double.MAX_VALUE);
    }
}
