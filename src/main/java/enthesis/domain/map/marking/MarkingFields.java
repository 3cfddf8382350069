package enthesis.domain.map.marking;

import enthesis.domain.entry.Field;

/// The fields that say a skin-marking sheet is out. Set by the program alone; the row is that of the point.
public final class MarkingFields {
    public static final String MARKING = "marking";
    /// The instant the first sheet was handed over, ISO-8601.
    public static final Field FIRST = Field.of(MARKING, "first");
    /// The instant of the latest one.
    public static final Field PRINTED = Field.of(MARKING, "printed");

    private MarkingFields() {}

    /// The number a point had when the sheet was made; it never changes from then on.
    public static Field number(int row) {
        return Field.at(MARKING, row, "number");
    }

    /// What the sheet says of a point; empty for a point that was given or skipped already and is not on it.
    public static Field paper(int row) {
        return Field.at(MARKING, row, "paper");
    }
}
