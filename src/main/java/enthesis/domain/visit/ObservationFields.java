package enthesis.domain.visit;

import enthesis.domain.entry.Field;

/// The fields of the procedure line after the injections, and of the observation.
public final class ObservationFields {
    /// Times of day.
    public static final Field START = Field.of("procedure", "start");
    public static final Field END = Field.of("procedure", "end");
    /// `negative`, `blood`, `fluid`, `not-done`.
    public static final Field ASPIRATION = Field.of("procedure", "aspiration");
    /// Blood or paraesthesia: `none` or what was seen.
    public static final Field PARAESTHESIA = Field.of("procedure", "paraesthesia");
    /// `good`, `moderate`, `poor`.
    public static final Field TOLERANCE = Field.of("procedure", "tolerance");
    /// Ultrasound: `normal` or `abnormal` anatomy, whether the needle was seen (an `Answer`), whether an image is kept.
    public static final Field ANATOMY = Field.of("procedure", "anatomy");
    public static final Field NEEDLE_SEEN = Field.of("procedure", "needleSeen");
    public static final Field IMAGE_KEPT = Field.of("procedure", "imageKept");

    public static final Field MINUTES = Field.of("observation", "minutes");
    /// `well`, `unwell`; more in CONDITION_NOTE.
    public static final Field CONDITION = Field.of("observation", "condition");
    public static final Field CONDITION_NOTE = Field.of("observation", "conditionNote");
    /// `none` observed, or `some`; empty is not none.
    public static final Field COMPLICATIONS = Field.of("observation", "complications");
    public static final Field COMPLICATION = Field.of("observation", "complication");
    /// Feeling and pulses afterwards: `as-before`, `changed`, `not-done`.
    public static final Field NEUROVASCULAR = Field.of("observation", "neurovascular");
    public static final Field NEUROVASCULAR_NOTE = Field.of("observation", "neurovascularNote");
    /// Plaster or bandage: `plaster`, `bandage`, `none`.
    public static final Field DRESSING = Field.of("observation", "dressing");

    private ObservationFields() {}
}
