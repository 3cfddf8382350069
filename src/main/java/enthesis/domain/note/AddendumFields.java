package enthesis.domain.note;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import java.util.List;
import java.util.Optional;

/// The fields of an addendum while it is written; its draft is kept like any other sheet.
public final class AddendumFields {
    /// An `Addendum.Kind`.
    public static final Field KIND = Field.of("addendum", "kind");
    /// The sentence it refers to, as it was signed; empty for the whole note.
    public static final Field SENTENCE = Field.of("addendum", "sentence");
    public static final Field TEXT = Field.of("addendum", "text");
    public static final Field REASON = Field.of("addendum", "reason");

    private AddendumFields() {}

    public static Optional<Addendum.Kind> kind(Sheet sheet) {
        return Choices.read(Addendum.Kind.class, sheet.text(KIND));
    }

    /// What the sheet says; empty while something is missing.
    public static Optional<AddendumText> said(Sheet sheet) {
        return missing(sheet).isEmpty()
                ? kind(sheet).map(kind -> new AddendumText(kind, sheet.text(SENTENCE), sheet.text(TEXT),
                        sheet.text(REASON)))
                : Optional.empty();
    }

    /// What is still missing before it can be signed, in the order of the form.
    public static List<Field> missing(Sheet sheet) {
        return java.util.stream.Stream.of(KIND, TEXT, REASON).filter(field -> sheet.text(field).isBlank()).toList();
    }
}
