package enthesis.domain.followup.diary;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import java.util.List;

/// What the diary asks of each day (clinical.md 8.2), in the order in which it is asked, and how an answer is read.
public enum DiaryItem {
    /// Pain of the treated place, 0 to 10.
    TREATED(Reads.SCORE),
    /// A new ache near by, 0 to 10 or none: it has no pain before by definition.
    FRESH(Reads.SCORE_OR_NONE),
    /// Whether that ache feels different from the treated pain.
    DIFFERENT(Reads.ANSWER), STIFFNESS(Reads.SCORE), SWELLING(Reads.EXTENT), BRUISE(Reads.EXTENT), WARMTH(
            Reads.EXTENT), REDNESS(Reads.EXTENT),
    /// °C, or none.
    FEVER(Reads.FEVER), LIMITS(Reads.LIMITS),
    /// mg in the whole day, all products.
    ACETAMINOPHEN(Reads.DOSE),
    /// Whether acetaminophen eased it.
    EASED(Reads.ANSWER),
    /// The patient's words for it, or no.
    NSAID(Reads.DRUG), HEAT(Reads.ANSWER), MOVES(Reads.ANSWER),
    /// Whether the patient had to call or see somebody, beside the calls of the practice.
    CONTACT(Reads.ANSWER);

    public enum Reads {
        SCORE, SCORE_OR_NONE, EXTENT, FEVER, LIMITS, DOSE, ANSWER, DRUG
    }

    /// The group of the diary's fields.
    public static final String GROUP = "day";
    /// What is asked on every call; the other items follow from these.
    public static final List<DiaryItem> ASKED = List.of(TREATED, FRESH, STIFFNESS, SWELLING, BRUISE, WARMTH, REDNESS,
            FEVER, LIMITS, ACETAMINOPHEN, NSAID, HEAT, MOVES, CONTACT);

    private final Reads reads;

    DiaryItem(Reads reads) {
        this.reads = reads;
    }

    public Reads reads() {
        return reads;
    }

    /// The field of this item on a day; day 0 is the day of the injection.
    public Field on(int day) {
        return Field.at(GROUP, day + 1, Choices.text(this));
    }

    /// The day that a field of the diary is of.
    public static int day(Field field) {
        return field.row() - 1;
    }
}
