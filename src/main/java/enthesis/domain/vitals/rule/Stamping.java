package enthesis.domain.vitals.rule;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.Practice;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.Taken;
import enthesis.domain.vitals.VitalsFields;
import enthesis.domain.vitals.VitalsReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// When each reading was typed, and by whom. It stays as it was when a number is mended; it goes when the number goes,
/// with what was said of it. One that stood there without it has a time that nobody could know now.
public final class Stamping {
    private final Practice practice;

    public Stamping(Practice practice) {
        this.practice = practice;
    }

    /// What is to be written into the sheet after these fields were typed, now by that person; empty where nothing is.
    public Map<Field, String> of(Sheet sheet, Set<Field> typed, Taken now) {
        if (typed.stream().noneMatch(field -> field.group().startsWith("vitals"))) {
            return Map.of();
        }
        var vitals = new VitalsReader(practice).read(sheet);
        var stamps = new HashMap<Field, String>();
        for (var moment : Moment.values()) {
            for (var sign : Sign.values()) {
                if (typed.contains(VitalsFields.reading(sign, moment))) {
                    stamp(sheet, sign, moment, vitals.measured(sign, moment).isPresent() ? now.text() : "", stamps);
                }
            }
        }
        return stamps;
    }

    private static void stamp(Sheet sheet, Sign sign, Moment moment, String stamp, Map<Field, String> stamps) {
        if (!stamp.isEmpty()) {
            if (!sheet.has(VitalsFields.taken(sign, moment))) {
                stamps.put(VitalsFields.taken(sign, moment), stamp);
            }
        } else if (!sheet.has(VitalsFields.reading(sign, moment))) {
            for (var field : Set.of(VitalsFields.taken(sign, moment), VitalsFields.takenAt(sign, moment),
                    VitalsFields.takenBy(sign, moment))) {
                if (sheet.has(field)) {
                    stamps.put(field, "");
                }
            }
        }
    }
}
