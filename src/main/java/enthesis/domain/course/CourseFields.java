package enthesis.domain.course;

import enthesis.domain.entry.Field;

/// The fields of the course form. Nothing is chosen or filled in beforehand, the side least of all.
public final class CourseFields {
    /// A key of the map.
    public static final Field REGION = Field.of("course", "region");
    /// A `Side`.
    public static final Field SIDE = Field.of("course", "side");
    /// A key of the practice's list; empty when the indication is in free words.
    public static final Field INDICATION = Field.of("course", "indication");
    public static final Field INDICATION_WORDS = Field.of("course", "indicationWords");
    public static final Field CODE = Field.of("course", "code");
    /// The code a course was kept with and its title then. Set by the program.
    public static final Field CODE_KEPT = Field.of("course", "codeKept");
    public static final Field SINCE = Field.of("course", "since");
    public static final Field TRIED_BEFORE = Field.of("course", "triedBefore");
    /// Dextrose in percent.
    public static final Field AGREED = Field.of("course", "agreed");
    public static final Field SESSIONS = Field.of("course", "sessions");
    /// Weeks between sessions: `4` or `3-6`.
    public static final Field INTERVAL = Field.of("course", "interval");
    /// Pain 0 to 10 at the start.
    public static final Field BASELINE = Field.of("course", "baseline");

    private CourseFields() {}
}
