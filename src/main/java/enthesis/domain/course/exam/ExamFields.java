package enthesis.domain.course.exam;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;

/// The fields of an examination. Nothing of an earlier one is copied.
public final class ExamFields {
    /// Empty is today.
    public static final Field DAY = Field.of("exam", "day");
    public static final Field WORDS = Field.of("exam", "words");
    /// A structure that is being taken to the list; empty again once it is there.
    public static final Field STRUCTURE = Field.of("exam", "structure");
    private static final String LISTED = "listed";

    private ExamFields() {}

    /// What was found: `laxity-lachman-right`.
    public static Field found(Measure measure) {
        return Field.of("found", Choices.text(measure.kind()).replace('_', '-') + "-" + measure.test() + "-"
                + Choices.text(measure.side()));
    }

    /// Set when a structure stands in the list of tenderness.
    public static Field listed(String structure) {
        return Field.of(LISTED, structure);
    }
}
