package enthesis.domain.visit;

import enthesis.domain.entry.Field;

/// The fields of aftercare.
public final class AftercareFields {
    /// An `Answer`: the hand-out was given and spoken through.
    public static final Field GIVEN = Field.of("aftercare", "given");
    /// To whom: `patient` or who else.
    public static final Field TO = Field.of("aftercare", "to");
    public static final Field LANGUAGE = Field.of("aftercare", "language");
    /// An `Answer`: when to come back at once was told.
    public static final Field WARNINGS_TOLD = Field.of("aftercare", "warningsTold");
    /// `referred`, `has-plan`, `none`.
    public static final Field PHYSIOTHERAPY = Field.of("aftercare", "physiotherapy");
    public static final Field PHYSIOTHERAPIST = Field.of("aftercare", "physiotherapist");
    /// The next appointment's day as typed; or `none`.
    public static final Field NEXT = Field.of("aftercare", "next");

    private AftercareFields() {}
}
