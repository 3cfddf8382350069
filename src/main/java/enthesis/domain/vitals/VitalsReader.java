package enthesis.domain.vitals;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.VitalLimits;
import enthesis.domain.vitals.unit.Suffix;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/// Reads all vital signs of a sheet.
public final class VitalsReader {
    private final SignReader signs;
    private final VitalLimits limits;

    public VitalsReader(Practice practice) {
        limits = practice.vitals();
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
                sheet.text(VitalsFields.PRESSURE_SITE).strip(), hba1c(sheet), taken(sheet));
    }

    private Entered<BigDecimal> hba1c(Sheet sheet) {
        var text = sheet.text(VitalsFields.HBA1C);
        if (text.equals(VitalsFields.NOT_MEASURED)) {
            return new Entered.NotDone<>();
        }
        var hard = limits.hard("hba1c");
        return NumberText.within(Suffix.read(text, hard.unit()), hard.bounds(), hard.unit().sign());
    }

    private static Map<Moment, Taken> taken(Sheet sheet) {
        var taken = new EnumMap<Moment, Taken>(Moment.class);
        for (var moment : Moment.values()) {
            Taken.read(sheet.text(VitalsFields.taken(moment))).ifPresent(found -> taken.put(moment, found));
        }
        return taken;
    }
}
