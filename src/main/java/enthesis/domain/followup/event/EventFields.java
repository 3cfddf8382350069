package enthesis.domain.followup.event;

import enthesis.domain.entry.Field;

/// The fields of an adverse event. Nothing is chosen beforehand.
public final class EventFields {
    /// A key of the practice's list, or empty where it is in free words.
    public static final Field TERM = Field.of("event", "term");
    public static final Field WORDS = Field.of("event", "words");
    public static final Field ONSET = Field.of("event", "onset");
    /// 1 to 5.
    public static final Field GRADE = Field.of("event", "grade");
    public static final Field SERIOUS = Field.of("event", "serious");
    public static final Field RELATED = Field.of("event", "related");
    public static final Field ACTION = Field.of("event", "action");
    public static final Field OUTCOME = Field.of("event", "outcome");
    public static final Field RESOLVED = Field.of("event", "resolved");
    public static final Field REPORTED = Field.of("event", "reported");

    private EventFields() {}
}
