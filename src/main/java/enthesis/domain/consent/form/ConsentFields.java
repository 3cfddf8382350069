package enthesis.domain.consent.form;

import enthesis.domain.entry.Field;

/// The fields of a consent while it is taken, and of its withdrawal. Nothing is chosen or filled in beforehand.
public final class ConsentFields {
    private static final String CONSENT = "consent";
    private static final String WITHDRAWN = "withdrawn";
    /// The strokes of the signature, one a row.
    public static final String STROKE = "stroke";

    /// A `Language`.
    public static final Field LANGUAGE = Field.of(CONSENT, "language");
    /// The mark of the text the ticks and the signature belong to.
    public static final Field TEXT = Field.of(CONSENT, "text");
    /// A `Side`, as the patient understood it.
    public static final Field SIDE = Field.of(CONSENT, "side");
    /// The course's side typed as a word, where the patient understood another.
    public static final Field SIDE_TYPED = Field.of(CONSENT, "sideTyped");
    /// A `Signer.Capacity`.
    public static final Field CAPACITY = Field.of(CONSENT, "capacity");
    public static final Field SIGNER = Field.of(CONSENT, "signer");
    public static final Field BECAUSE = Field.of(CONSENT, "because");
    public static final Field EXPLAINED_BY = Field.of(CONSENT, "explainedBy");
    /// An `Answer`: whether all questions were answered.
    public static final Field QUESTIONS = Field.of(CONSENT, "questions");
    public static final Field INTERPRETER = Field.of(CONSENT, "interpreter");
    /// `screen` or `paper`.
    public static final Field SIGNED = Field.of(CONSENT, "signed");
    /// When the last stroke was made.
    public static final Field SIGNED_AT = Field.of(CONSENT, "signedAt");
    public static final Field PAPER_DAY = Field.of(CONSENT, "paperDay");
    public static final Field SEEN_BY = Field.of(CONSENT, "seenBy");

    public static final Field WITHDRAWN_DAY = Field.of(WITHDRAWN, "day");
    public static final Field WITHDRAWN_TIME = Field.of(WITHDRAWN, "time");
    public static final Field WITHDRAWN_TO = Field.of(WITHDRAWN, "takenBy");
    /// A `Side`.
    public static final Field WITHDRAWN_COVERS = Field.of(WITHDRAWN, "covers");
    public static final Field WITHDRAWN_WORDS = Field.of(WITHDRAWN, "words");

    private ConsentFields() {}

    /// When an item was ticked and by whom: "2026-11-29T10:15:30Z L. Hale"; by whoever signs: "2026-11-29T10:15:30Z *".
    public static Field tick(String item) {
        return Field.of(CONSENT, "tick-" + item);
    }

    public static Field stroke(int row) {
        return Field.at(STROKE, row, "dots");
    }
}
