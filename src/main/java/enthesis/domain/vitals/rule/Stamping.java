package enthesis.domain.vitals.rule;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.Practice;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.Taken;
import enthesis.domain.vitals.VitalSigns;
import enthesis.domain.vitals.VitalsFields;
import enthesis.domain.vitals.VitalsReader;
import java.util.HashMap;
import java.util.Map;

/// When a blood pressure that is to be taken again, its second reading, and the first of what follows the injections
/// was typed. The time stays as it was when a number is mended; it goes when the number goes.
public final class Stamping {
    private final Practice practice;

    public Stamping(Practice practice) {
        this.practice = practice;
    }

    /// Whether something at this place has its time written down.
    public static boolean concerns(Field field) {
        return field.equals(VitalsFields.reading(Sign.BLOOD_PRESSURE, Moment.BEFORE))
                || field.group().equals(VitalsFields.reading(Sign.BLOOD_PRESSURE, Moment.REPEAT).group())
                || field.group().equals(VitalsFields.reading(Sign.BLOOD_PRESSURE, Moment.AFTER).group());
    }

    /// What is to be written into the sheet, typed now by that person; empty where nothing is.
    public Map<Field, String> of(Sheet sheet, Taken now) {
        var vitals = new VitalsReader(practice).read(sheet);
        var stamps = new HashMap<Field, String>();
        for (var moment : Moment.values()) {
            var field = VitalsFields.taken(moment);
            boolean has = sheet.has(field);
            if (!has && wants(vitals, moment)) {
                stamps.put(field, now.text());
            } else if (has && !keeps(vitals, moment)) {
                stamps.put(field, "");
            }
        }
        return stamps;
    }

    /// A first reading that was typed before the second was thought of has no time that anybody could know now.
    private boolean wants(VitalSigns vitals, Moment moment) {
        return keeps(vitals, moment)
                && (moment != Moment.BEFORE || vitals.measured(Sign.BLOOD_PRESSURE, Moment.REPEAT).isEmpty());
    }

    private boolean keeps(VitalSigns vitals, Moment moment) {
        return switch (moment) {
            case BEFORE -> new AgainRule(practice).offers(vitals)
                    || vitals.measured(Sign.BLOOD_PRESSURE, Moment.REPEAT).isPresent();
            case REPEAT -> vitals.measured(Sign.BLOOD_PRESSURE, Moment.REPEAT).isPresent();
            case AFTER -> vitals.measurements().stream().anyMatch(one -> one.moment() == Moment.AFTER);
        };
    }
}
