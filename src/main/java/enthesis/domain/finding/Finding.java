package enthesis.domain.finding;

import enthesis.domain.entry.Field;
import enthesis.domain.words.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One line of what the rules say: never a dialog, always with its place, its source and its reason.
///
/// `rule` names the rule and, where it can fire more than once, what for (`M1-3`): letters, digits and hyphens, fit to
/// be a field name. `words` is the key of its sentences: `<words>.title`, `<words>.text`, `<words>.why`, all with
/// `values`. `where` is the field to go to. `mend` is what one press would type to settle it; empty when nothing plain
/// would. `about` is the letter of the solution it is about, where the visit has several; else "". What it names in
/// words of the bundles (`named`) is said as one list, after `values`.
public record Finding(
        String rule, Level level, Field where, String words, List<String> values, Source source,
        Map<Field, String> mend, String about, List<Named> named) {

    public Finding {
        values = List.copyOf(values);
        named = List.copyOf(named);
        mend = Map.copyOf(mend);
    }

    public Finding(String rule, Level level, Field where, String words, List<String> values, Source source,
            Map<Field, String> mend) {
        this(rule, level, where, words, values, source, mend, "", List.of());
    }

    public static Finding of(String rule, Level level, Field where, String words, Source source, String... values) {
        return new Finding(rule, level, where, words, List.of(values), source, Map.of());
    }

    /// The same, about one of several solutions.
    public Finding about(String letter) {
        return new Finding(rule, level, where, words, values, source, mend, letter, named);
    }

    /// The same, naming these.
    public Finding naming(List<Named> named) {
        return new Finding(rule, level, where, words, values, source, mend, about, named);
    }

    /// One of its sentences: `<words>.<part>`.
    public String say(Words said, String part) {
        var list = named.stream().map(one -> said.say(one.words(), one.values().toArray(String[]::new)))
                .collect(Collectors.joining(", "));
        return said.say(words + "." + part, Stream.concat(values.stream(), Stream.of(list)).toArray(String[]::new));
    }

    /// Its title as it is shown: "B: 25 % dextrose, agreed were 15 %" where it is about one of several.
    public String titled(String title) {
        return about.isEmpty() ? title : about + ": " + title;
    }

    /// What it says, as an answer keeps it: an answer belongs to what it was given to.
    public String said() {
        return words + "\t" + String.join("\t", values);
    }

    /// The field that holds what was said when the answer was given.
    public Field basis() {
        return Field.of("answeredTo", rule);
    }

    /// The field that holds the typed reason for going on past this finding, or the tick that it was seen.
    public Field answer() {
        return Field.of("answered", rule);
    }
}
