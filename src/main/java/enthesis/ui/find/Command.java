package enthesis.ui.find;

import enthesis.domain.patient.find.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// A place or an act that is found by its name, typed after a `>`: `key` is how it is reached where it stands, "" when
/// by no key.
public record Command(String words, String key, Runnable run) {
    /// What a command begins with.
    static final String SIGN = ">";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// Those whose name has every typed word in it, first those that begin so; all of them while nothing is typed after
    /// the sign.
    static List<Command> fitting(List<Command> all, String typed) {
        var words = List.of(BLANKS.split(Folding.fold(typed.replace(SIGN, "")).strip(), -1));
        return all.stream().filter(one -> {
            var name = Folding.fold(one.words);
            return words.stream().allMatch(name::contains);
        }).sorted(Comparator.comparing(one -> !Folding.fold(one.words).startsWith(words.getFirst()))).toList();
    }
}
