package enthesis.domain.note;

import enthesis.domain.visit.NoteFields;
import enthesis.domain.visit.NoteFields.Paragraph;
import java.util.List;
import java.util.Optional;

/// A text of the practice behind a short name: `.rom` and a space become the text; `{day}` is a gap to be typed.
///
/// One that has a `place` stands there by itself, in every note of whoever may type it.
public record Macro(String name, String text, Optional<Place> place) {

    /// Where in the note a text stands by itself.
    public record Place(Paragraph paragraph, End end) {}

    /// Before what the facts say, or after it.
    public enum End {
        OPENING, CLOSING
    }

    /// Only typed.
    public Macro(String name, String text) {
        this(name, text, Optional.empty());
    }

    /// A range of a text to be selected.
    public record Range(int from, int to) {}

    /// A text after a macro was put in, and what to select: the first gap, or the end.
    public record Expanded(String text, Range next) {}

    /// @throws IllegalArgumentException
    ///             for a name that is not letters and digits
    public Macro {
        if (!mayBeNamed(name)) {
            throw new IllegalArgumentException("not a macro name: " + name);
        }
    }

    /// Letters and digits, 20 at most: what stands between a dot and a space.
    public static boolean mayBeNamed(String name) {
        return name.matches("[\\p{L}\\p{N}]{1,20}");
    }

    /// Puts in the macro whose dot and name stand right before `caret`; empty when none does.
    public static Optional<Expanded> expand(List<Macro> macros, String text, int caret) {
        var before = text.substring(0, caret);
        int dot = before.lastIndexOf('.');
        if (dot < 0 || (dot > 0 && !Character.isWhitespace(before.charAt(dot - 1)))) {
            return Optional.empty();
        }
        var typed = before.substring(dot + 1);
        return macros.stream().filter(macro -> macro.name.equals(typed)).findFirst().map(macro -> {
            var whole = before.substring(0, dot) + macro.text + text.substring(caret);
            int end = dot + macro.text.length();
            var gap = gap(whole, dot).filter(range -> range.to <= end);
            return new Expanded(whole, gap.orElse(new Range(end, end)));
        });
    }

    /// The next gap at or after `from`.
    public static Optional<Range> gap(String text, int from) {
        var matcher = NoteFields.GAP.matcher(text);
        return matcher.find(Math.min(from, text.length()))
                ? Optional.of(new Range(matcher.start(), matcher.end()))
                : Optional.empty();
    }
}
