package enthesis.domain.vitals;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.Practice;
import java.util.EnumMap;
import java.util.Map;

/// Reads all vital signs of a sheet.
public final class VitalsReader {
    private final SignReader signs;

    public VitalsReader(Practice practice) {
        signs = new SignReader(practice);
    }

    public VitalSigns read(Sheet sheet) {
        var readings = new EnumMap<Moment, Map<Sign, Entered<Measurement>>>(Moment.class);
        for (var moment : Moment.values()) {
            var atMoment = new EnumMap<Sign, Entered<Measurement>>(Sign.class);
            for (var sign : Sign.values()) {
                var entered = signs.read(sheet, sign, moment);
                if (!(entered instanceof Entered.Empty<Measurement>)) {
                    atMoment.put(sign, entered);
                }
            }
            readings.put(moment, Map.copyOf(atMoment));
        }
        return new VitalSigns(readings, sheet.has(VitalsFields.WEIGHT_STATED),
                sheet.text(VitalsFields.PRESSURE_SITE).strip());
    }
}
