package enthesis.domain.outcome.form;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Refusal;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The statements of a list that are ticked, as their numbers ("1 4 7", "1,4,7"); `none` or `0` says that none is,
/// which is an answer. Nothing typed is none.
public final class Statements {
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,3}(?:[ ,;.]+[0-9]{1,3})*");
    private static final Pattern BETWEEN = Pattern.compile("[ ,;.]+");

    private Statements() {}

    public static Entered<SortedSet<Integer>> read(String text, int many) {
        var typed = text.strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return new Entered.Empty<>();
        }
        if (typed.equals(OutcomeFields.NONE) || typed.equals("0")) {
            return new Entered.Value<>(new TreeSet<>(), text);
        }
        if (!NUMBERS.matcher(typed).matches()) {
            return refused(text, many);
        }
        var ticked = BETWEEN.splitAsStream(typed).map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet<Integer>::new));
        return ticked.first() < 1 || ticked.last() > many ? refused(text, many) : new Entered.Value<>(ticked, text);
    }

    private static Entered<SortedSet<Integer>> refused(String text, int many) {
        return new Entered.Refused<>(Refusal.of("refusals.statements", text.strip(), Integer.toString(many)), text);
    }

    public static boolean ticked(String text, int statement, int many) {
        return read(text, many).asValue().filter(all -> all.contains(statement)).isPresent();
    }

    /// The text with one more ticked, or one less: without any it is empty again.
    public static String turned(String text, int statement, int many) {
        var all = new TreeSet<>(read(text, many).asValue().orElseGet(TreeSet::new));
        if (!all.remove(statement)) {
            all.add(statement);
        }
        return all.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
