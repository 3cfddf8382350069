package enthesis.domain.document;

import enthesis.domain.entry.Field;

/// The fields that are asked of a document from outside. The file itself is no field: a draft has none.
public final class DocumentFields {
    /// A `DocumentKind`, as its text.
    public static final Field KIND = Field.of("document", "kind");
    public static final Field TITLE = Field.of("document", "title");
    public static final Field DATED = Field.of("document", "dated");
    /// The identity of a course, or `NO_COURSE`.
    public static final Field COURSE = Field.of("document", "course");
    public static final Field NOTE = Field.of("document", "note");
    /// Said where a document belongs to no course.
    public static final String NO_COURSE = "none";

    private DocumentFields() {}
}
