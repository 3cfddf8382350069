package enthesis.domain.vitals.pain;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;

/// The fields of the pain of a visit's courses.
public final class PainFields {
    public static final String PAIN = "pain";

    private PainFields() {}

    /// The score of the course at this place of the visit, 1 for the first; or that it was not measured.
    public static Field of(int place, Pain pain) {
        return Field.at(PAIN, place, Choices.text(pain));
    }

    /// Whether that course's pain of 10 came with new weakness, numbness, or trouble with bladder or bowel.
    public static Field neuro(int place) {
        return Field.at(PAIN, place, "newNeuro");
    }

    /// Where it was typed before courses had a pain of their own; belongs to none of them.
    static Field ofVisit(Pain pain) {
        return Field.of("vitals", key(pain));
    }

    /// How limits and rules call it: `pain-now`.
    static String key(Pain pain) {
        return PAIN + "-" + Choices.text(pain);
    }
}
