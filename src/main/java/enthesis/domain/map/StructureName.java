package enthesis.domain.map;

import enthesis.domain.value.Side;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A structure's name in two lines: what it is called, and what else is said of it. "Sinus tarsi / cervical ligament"
/// is headed "Sinus tarsi"; "PITFL (posterior syndesmosis)" is headed "PITFL"; of "L5 transverse process tip
/// (iliolumbar) (left)" the rest is "iliolumbar, left".
public record StructureName(String head, String rest) {
    private static final Pattern BRACKET = Pattern.compile("(.+?) \\(([^()]*)\\)");

    /// The whole name beside the word of a side: where both sides are drawn on one sheet each structure is called by
    /// its own, which is not said twice. One that is called by another side keeps it, to be seen.
    public static String beside(Optional<Side> side, String name) {
        var called = side.map(one -> " (" + one.name().toLowerCase(Locale.ROOT) + ")").orElse("");
        return !called.isEmpty() && name.endsWith(called) ? name.substring(0, name.length() - called.length()) : name;
    }

    public static StructureName of(String name) {
        var head = name;
        var rest = new ArrayList<String>();
        for (var found = BRACKET.matcher(head); found.matches(); found = BRACKET.matcher(head)) {
            rest.addFirst(found.group(2));
            head = found.group(1);
        }
        int slash = head.indexOf(" / ");
        if (slash > 0 && head.indexOf('(') < 0) {
            rest.addFirst(head.substring(slash + 3));
            head = head.substring(0, slash);
        }
        return new StructureName(head, String.join(", ", rest));
    }
}
