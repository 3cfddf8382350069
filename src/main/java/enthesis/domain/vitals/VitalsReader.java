package enthesis.domain.vitals;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Sheet;
import enthesis.domain.entry.TimeText;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.VitalLimits;
import enthesis.domain.vitals.unit.Suffix;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

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
                sheet.text(VitalsFields.PRESSURE_SITE).strip(), hba1c(sheet), takings(sheet));
    }

    private Entered<BigDecimal> hba1c(Sheet sheet) {
        var text = sheet.text(VitalsFields.HBA1C);
        if (text.equals(VitalsFields.NOT_MEASURED)) {
            return new Entered.NotDone<>();
        }
        var hard = limits.hard("hba1c");
        return NumberText.within(Suffix.read(text, hard.unit()), hard.bounds(), hard.unit().sign());
    }

    private static Map<Moment, Map<Sign, Taking>> takings(Sheet sheet) {
        var takings = new EnumMap<Moment, Map<Sign, Taking>>(Moment.class);
        for (var moment : Moment.values()) {
            var atMoment = new EnumMap<Sign, Taking>(Sign.class);
            for (var sign : Sign.values()) {
                var taking = taking(sheet, sign, moment);
                if (!taking.equals(Taking.NOT_KNOWN)) {
                    atMoment.put(sign, taking);
                }
            }
            takings.put(moment, Map.copyOf(atMoment));
        }
        return takings;
    }

    private static Taking taking(Sheet sheet, Sign sign, Moment moment) {
        var typed = Taken.read(sheet.text(VitalsFields.taken(sign, moment)))
                .or(() -> sheet.text(VitalsFields.reading(sign, moment)).isEmpty()
                        || (sign != Sign.BLOOD_PRESSURE && moment != Moment.AFTER)
                                ? Optional.empty()
                                : Taken.read(sheet.text(VitalsFields.taken(moment))));
        return new Taking(typed, TimeText.read(sheet.text(VitalsFields.takenAt(sign, moment))),
                sheet.text(VitalsFields.takenBy(sign, moment)).strip());
    }
}
