package enthesis.domain.vitals;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;

/// The fields of the vitals. A reading is the text as typed; `UNIT` beside it says the unit it was typed in.
public final class VitalsFields {
    /// What a field holds when the sign was deliberately not measured: an answer, never a value.
    public static final String NOT_MEASURED = "not-measured";

    /// A tick: the weight is as the patient said it, not from the scales.
    public static final Field WEIGHT_STATED = Field.of("vitals", "weightStated");
    /// Where and how blood pressure was taken ("sitting, left arm").
    public static final Field PRESSURE_SITE = Field.of("vitals", "pressureSite");

    private VitalsFields() {}

    public static Field reading(Sign sign, Moment moment) {
        return Field.of(group(moment), Choices.text(sign).replace('_', '-'));
    }

    /// The unit typed in: `c`/`f`, `kg`/`lb`, `cm`/`ftin`, `mg-dl`/`mmol-l`; empty is the practice's usual unit.
    public static Field unit(Sign sign, Moment moment) {
        return Field.of(group(moment), Choices.text(sign).replace('_', '-') + "-unit");
    }

    private static String group(Moment moment) {
        return switch (moment) {
            case BEFORE -> "vitals";
            case REPEAT -> "vitalsRepeat";
            case AFTER -> "vitalsAfter";
        };
    }
}
