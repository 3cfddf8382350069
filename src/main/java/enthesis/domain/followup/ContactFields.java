package enthesis.domain.followup;

import enthesis.domain.entry.Field;

/// The fields of one contact; they belong to it alone, the diary's days stay from contact to contact.
public final class ContactFields {
    /// A `Contact.Result`.
    public static final Field RESULT = Field.of("contact", "result");
    /// The day of the contact; empty is today.
    public static final Field ON = Field.of("contact", "on");
    /// The patient's words.
    public static final Field WORDS = Field.of("contact", "words");
    /// What the clinician is asked, when the call is handed on.
    public static final Field HANDED = Field.of("contact", "handed");

    private static final String CLOSING = "closing";

    private ContactFields() {}

    /// Whether a field belongs to the contact and is done with when that is kept.
    public static boolean passes(Field field) {
        return field.group().equals("contact") || field.group().equals("flag") || field.group().equals(CLOSING);
    }

    /// What was done about an urgent line, while it is being said.
    public static Field done(UrgentLine line) {
        return Field.of(CLOSING, "c" + line.id());
    }
}
