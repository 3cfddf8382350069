package enthesis.domain.map;

import java.util.ArrayList;
import java.util.regex.Pattern;

/// A structure's name in two lines: what it is called, and what else is said of it. "Sinus tarsi / cervical ligament"
/// is headed "Sinus tarsi"; "PITFL (posterior syndesmosis)" is headed "PITFL"; of "L5 transverse process tip
/// (iliolumbar) (left)" the rest is "iliolumbar, left".
public record StructureName(String head, String rest) {
    private static final Pattern BRACKET = Pattern.compile("(.+?) \\(([^()]*)\\)");

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
