package enthesis.domain.visit;

import enthesis.domain.entry.Field;

/// The fields of the visit as a whole: when the work was done, if not when the record was begun.
public final class VisitFields {
    public static final String VISIT = "visit";
    /// The day as typed; empty is the day on which the record was begun.
    public static final Field DAY = Field.of(VISIT, "day");
    /// The time of day as typed.
    public static final Field TIME = Field.of(VISIT, "time");

    private VisitFields() {}
}
