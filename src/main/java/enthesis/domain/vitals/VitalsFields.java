package enthesis.domain.vitals;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;

/// The fields of the vitals. A reading is the text as typed; `UNIT` beside it says the unit it was typed in.
public final class VitalsFields {
    /// What a field holds when the sign was deliberately not measured: an answer, never a value.
    public static final String NOT_MEASURED = "not-measured";

    /// A tick: the weight is as the patient said it, not from the scales.
    public static final Field WEIGHT_STATED = Field.of("vitals", "weightStated");
    /// Where and how blood pressure was taken ("sitting, left arm").
    public static final Field PRESSURE_SITE = Field.of("vitals", "pressureSite");

    /// The last known HbA1c in percent, of a diabetic.
    public static final Field HBA1C = Field.of("vitals", "hba1c");

    /// When each reading was taken and by whom, as somebody typed it.
    public static final String TAKING = "vitalsTaking";

    private VitalsFields() {}

    public static Field reading(Sign sign, Moment moment) {
        return Field.of(group(moment), sign.key());
    }

    /// The unit typed in: `c`/`f`, `kg`/`lb`, `cm`/`ftin`, `mg-dl`/`mmol-l`; empty is the practice's usual unit.
    public static Field unit(Sign sign, Moment moment) {
        return Field.of(group(moment), sign.key() + "-unit");
    }

    /// The unit chosen for a reading: its own, else the one before the injections; empty is the practice's usual one.
    static String unitTyped(Sheet sheet, Sign sign, Moment moment) {
        var own = sheet.text(unit(sign, moment));
        return own.isEmpty() ? sheet.text(unit(sign, Moment.BEFORE)) : own;
    }

    /// When a reading was typed, and by whom, as `Taken` writes it; belongs to no section, since it is no answer.
    public static Field taken(Sign sign, Moment moment) {
        return Field.of("vitalsTaken", Choices.text(moment) + "-" + sign.key());
    }

    /// The same in sheets of before, where a blood pressure and the first of what followed the injections had it alone.
    static Field taken(Moment moment) {
        return Field.of("vitalsTaken", Choices.text(moment));
    }

    /// The time at which it was taken, where somebody says another than that of the typing.
    public static Field takenAt(Sign sign, Moment moment) {
        return Field.of(TAKING, Choices.text(moment) + "-" + sign.key() + "-at");
    }

    /// Who took it, where that is somebody else than who typed it.
    public static Field takenBy(Sign sign, Moment moment) {
        return Field.of(TAKING, Choices.text(moment) + "-" + sign.key() + "-by");
    }

    private static String group(Moment moment) {
        return switch (moment) {
            case BEFORE -> "vitals";
            case REPEAT -> "vitalsRepeat";
            case AFTER -> "vitalsAfter";
        };
    }
}
