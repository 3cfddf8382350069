package enthesis.domain.visit;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.value.Side;

/// The fields of the time-out and of what is set up with it. Items hold an `Answer`; an item answered no needs
/// a comment.
public final class TimeOutFields {
    /// Two identifiers, each read aloud by the patient: name and birth date.
    public static final Field NAME_SAID = Field.of("timeOut", "nameSaid");
    public static final Field BIRTH_DATE_SAID = Field.of("timeOut", "birthDateSaid");
    public static final Field PROCEDURE = Field.of("timeOut", "procedure");
    public static final Field SITE_MARKED = Field.of("timeOut", "siteMarked");
    public static final Field CONSENT = Field.of("timeOut", "consent");
    public static final Field ALLERGIES = Field.of("timeOut", "allergies");
    public static final Field ANTICOAGULANT = Field.of("timeOut", "anticoagulant");
    public static final Field PARTICIPANTS = Field.of("timeOut", "participants");
    public static final Field COMMENT = Field.of("timeOut", "comment");
    /// The instant it was completed, ISO-8601; empty until then. Set by the program when everybody has answered.
    public static final Field COMPLETED = Field.of("timeOut", "completed");

    /// What it was completed for, as `Agreed` writes it. Set by the program with `COMPLETED`.
    public static final Field COMPLETED_FOR = Field.of("timeOut", "completedFor");

    public static final Field POSITION = Field.of("procedure", "position");
    /// A key of the practice's antiseptics.
    public static final Field ANTISEPTIC = Field.of("procedure", "antiseptic");
    /// `latex` or `latex-free`.
    public static final Field GLOVES = Field.of("procedure", "gloves");
    /// `ultrasound`, `landmark`, `fluoroscopy` or `other`.
    public static final Field GUIDANCE = Field.of("procedure", "guidance");

    private TimeOutFields() {}

    /// Where the ulnar nerve lies at the elbow of this side: `in-place`, `subluxes` or `not-looked`.
    public static Field ulnar(Side side) {
        return Field.of("procedure", "ulnar-" + Choices.text(side));
    }

    /// The side of the course at this place of the visit (1 for the first), as a `Side`: picked anew here and checked
    /// against course and consent.
    public static Field side(int place) {
        return ofCourse(place, "side");
    }

    /// The side word typed by hand, when course, consent and time-out do not agree.
    public static Field sideTyped(int place) {
        return ofCourse(place, "sideTyped");
    }

    /// The first course's fields stand without a row.
    private static Field ofCourse(int place, String name) {
        return place == 1 ? Field.of("timeOut", name) : Field.at("timeOut", place, name);
    }

    /// The way to the consent of the course at this place of the visit; nothing is typed there.
    public static Field consentOpen(int place) {
        return Field.at("timeOut", place, "consentOpen");
    }
}
