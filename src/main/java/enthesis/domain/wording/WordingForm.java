package enthesis.domain.wording;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads the practice's own words for a line: none of the patient's dates and drugs may get lost, and no place may
/// stand there that nothing can be put into.
public final class WordingForm {
    public static final Field TEXT = Field.of("wording", "text");
    private static final int LONGEST = 600;

    private WordingForm() {}

    /// Why `typed` can't stand in the place of the shipped words; empty when it can.
    public static Optional<Refusal> refused(SheetLine line, String typed) {
        if (typed.isBlank()) {
            return Optional.of(Refusal.of("wording.refused.empty"));
        }
        if (typed.length() > LONGEST) {
            return Optional.of(Refusal.of("wording.refused.long", Integer.toString(LONGEST)));
        }
        var wanted = SheetLine.places(line.in(Language.ENGLISH));
        var left = new TreeSet<>(wanted);
        left.removeAll(SheetLine.places(typed));
        if (!left.isEmpty()) {
            return Optional.of(Refusal.of("wording.refused.lost", braced(left)));
        }
        var rest = typed;
        for (var place : wanted) {
            rest = rest.replace("{" + place + "}", "");
        }
        return rest.contains("{") || rest.contains("}")
                ? Optional.of(wanted.isEmpty()
                        ? Refusal.of("wording.refused.none")
                        : Refusal.of("wording.refused.unknown", braced(new TreeSet<>(wanted))))
                : Optional.empty();
    }

    private static String braced(Set<String> places) {
        return places.stream().map(place -> "{" + place + "}").collect(Collectors.joining(", "));
    }
}
