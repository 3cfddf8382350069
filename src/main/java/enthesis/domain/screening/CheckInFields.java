package enthesis.domain.screening;

import enthesis.domain.entry.Field;

/// The fields of the check-in. Yes/no/unknown questions hold an `Answer`.
public final class CheckInFields {
    public static final String CHECK_IN = "checkIn";
    public static final String MEDICATION = "medication";
    public static final String ALLERGY = "allergy";

    /// The lines that add a row, while they are typed: kept like everything else, no fact of the visit before Enter.
    public static final Field MEDICATION_LINE = Field.of("checkIn", "medicationLine");
    public static final Field ALLERGY_LINE = Field.of("checkIn", "allergyLine");
    /// A tick: the patient takes nothing else.
    public static final Field NO_OTHER_MEDICATION = Field.of(CHECK_IN, "noOtherMedication");
    /// `none`, `list` or `not-asked`: the allergies as asked today.
    public static final Field ALLERGIES = Field.of(CHECK_IN, "allergies");
    public static final Field HEALTH_CHANGED = Field.of(CHECK_IN, "healthChanged");
    public static final Field HEALTH_CHANGE = Field.of(CHECK_IN, "healthChange");
    public static final Field DRUGS_CHANGED = Field.of(CHECK_IN, "drugsChanged");
    public static final Field INFECTION = Field.of(CHECK_IN, "infection");
    public static final Field PREGNANT = Field.of(CHECK_IN, "pregnant");
    public static final Field NEEDLE_FEAR = Field.of(CHECK_IN, "needleFear");
    /// `drives`, `ride` or `unknown`.
    public static final Field WAY_HOME = Field.of(CHECK_IN, "wayHome");
    /// Blood thinner, steroid or immune drug: `none`, `listed` or `unknown`.
    public static final Field THINNER = Field.of(CHECK_IN, "thinner");
    public static final Field INR = Field.of(CHECK_IN, "inr");
    public static final Field INR_DATE = Field.of(CHECK_IN, "inrDate");

    private CheckInFields() {}

    /// The flare of the last session of the course at this place of the visit (1 for the first, without a row):
    /// `settled`, `still` or `unknown`.
    public static Field flare(int place) {
        return place == 1 ? Field.of(CHECK_IN, "flare") : Field.at(CHECK_IN, place, "flare");
    }

    /// What the patient said: "Advil 400".
    public static Field told(int row) {
        return Field.at(MEDICATION, row, "told");
    }

    /// How it is taken: "once a day, heart".
    public static Field use(int row) {
        return Field.at(MEDICATION, row, "use");
    }

    /// A `DrugClass`.
    public static Field drugClass(int row) {
        return Field.at(MEDICATION, row, "class");
    }

    /// The day of the last dose, as typed.
    public static Field lastDose(int row) {
        return Field.at(MEDICATION, row, "lastDose");
    }

    /// Why it is medically necessary not to stop; empty when it is not.
    public static Field necessary(int row) {
        return Field.at(MEDICATION, row, "necessary");
    }

    /// Whether its prescriber was asked about it: an `Answer`.
    public static Field consulted(int row) {
        return Field.at(MEDICATION, row, "consulted");
    }

    /// Which prescriber that was.
    public static Field consultedWho(int row) {
        return Field.at(MEDICATION, row, "consultedWho");
    }

    public static Field allergySubstance(int row) {
        return Field.at(ALLERGY, row, "substance");
    }

    /// A `Severity`.
    public static Field allergySeverity(int row) {
        return Field.at(ALLERGY, row, "severity");
    }

    public static Field allergyReaction(int row) {
        return Field.at(ALLERGY, row, "reaction");
    }
}
