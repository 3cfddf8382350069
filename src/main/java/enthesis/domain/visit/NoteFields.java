package enthesis.domain.visit;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import java.util.regex.Pattern;

/// The fields of the note: the physician's own words around and between what is composed from the facts.
public final class NoteFields {

    /// How the visit ended: an `Ending`.
    public static final Field ENDING = Field.of("sign", "ending");
    /// Why it was deferred or stopped.
    public static final Field ENDING_REASON = Field.of("sign", "endingReason");

    /// What a macro leaves to be typed: `{day}`.
    public static final Pattern GAP = Pattern.compile("\\{[^{}\n]*}");

    /// The paragraphs of a note, in order.
    public enum Paragraph {
        INDICATION, BEFORE, SOLUTION, PROCEDURE, AFTER, PLAN
    }

    private NoteFields() {}

    /// The physician's own words below a paragraph.
    public static Field own(Paragraph paragraph) {
        return Field.of("note", Choices.text(paragraph) + "Own");
    }

    /// The paragraph as the physician rewrote it; empty while it is composed.
    public static Field rewritten(Paragraph paragraph) {
        return Field.of("note", Choices.text(paragraph) + "Rewritten");
    }

    /// What was composed when it was rewritten or last compared; when today's composition differs, a fact has changed.
    public static Field basis(Paragraph paragraph) {
        return Field.of("note", Choices.text(paragraph) + "Basis");
    }
}
