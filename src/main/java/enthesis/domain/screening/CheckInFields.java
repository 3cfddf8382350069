package enthesis.domain.screening;

import enthesis.domain.entry.Field;

/// The fields of the check-in. Yes/no/unknown questions hold an `Answer`.
public final class CheckInFields {
    public static final String MEDICATION = "medication";
    public static final String ALLERGY = "allergy";

    /// A tick: the patient takes nothing else.
    public static final Field NO_OTHER_MEDICATION = Field.of("checkIn", "noOtherMedication");
    /// `none`, `list` or `not-asked`: the allergies as asked today.
    public static final Field ALLERGIES = Field.of("checkIn", "allergies");
    public static final Field HEALTH_CHANGED = Field.of("checkIn", "healthChanged");
    public static final Field HEALTH_CHANGE = Field.of("checkIn", "healthChange");
    public static final Field DRUGS_CHANGED = Field.of("checkIn", "drugsChanged");
    public static final Field INFECTION = Field.of("checkIn", "infection");
    public static final Field PREGNANT = Field.of("checkIn", "pregnant");
    public static final Field NEEDLE_FEAR = Field.of("checkIn", "needleFear");
    /// `drives`, `ride` or `unknown`.
    public static final Field WAY_HOME = Field.of("checkIn", "wayHome");
    /// Blood thinner, steroid or immune drug: `none`, `listed` or `unknown`.
    public static final Field THINNER = Field.of("checkIn", "thinner");
    /// The flare of the last session: `settled`, `still` or `unknown`.
    public static final Field FLARE = Field.of("checkIn", "flare");
    public static final Field INR = Field.of("checkIn", "inr");
    public static final Field INR_DATE = Field.of("checkIn", "inrDate");

    private CheckInFields() {}

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
