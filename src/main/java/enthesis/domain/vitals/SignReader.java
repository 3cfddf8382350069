package enthesis.domain.vitals;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Entered.Refused;
import enthesis.domain.entry.Entered.Value;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.VitalLimits.Hard;
import enthesis.domain.value.Unit;
import enthesis.domain.vitals.unit.Conversion;
import enthesis.domain.vitals.unit.Suffix;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Reads one sign: the text in the unit beside it becomes a measurement in the unit it is kept in. What cannot be is
/// refused; when the number would be right in another unit, that is the slip, and the refusal's mend sets the unit.
final class SignReader {
    private final Practice practice;

    SignReader(Practice practice) {
        this.practice = practice;
    }

    Entered<Measurement> read(Sheet sheet, Sign sign, Moment moment) {
        var text = sheet.text(VitalsFields.reading(sign, moment));
        if (text.isBlank()) {
            return new Entered.Empty<>();
        }
        if (text.equals(VitalsFields.NOT_MEASURED)) {
            return new Entered.NotDone<>();
        }
        return sign == Sign.BLOOD_PRESSURE
                ? PressureText.read(text, moment, practice.vitals())
                : number(text, sign, moment, unit(sheet, sign, moment));
    }

    private Unit unit(Sheet sheet, Sign sign, Moment moment) {
        return Unit.keyed(VitalsFields.unitTyped(sheet, sign, moment))
                .orElseGet(() -> practice.speech().of(sign.key()).orElseGet(() -> hard(sign).unit()));
    }

    private Entered<Measurement> number(String text, Sign sign, Moment moment, Unit typedIn) {
        var slips = new Slips(VitalsFields.reading(sign, moment), VitalsFields.unit(sign, moment), hard(sign), typedIn);
        return switch (Suffix.read(text, typedIn)) {
            case Value<BigDecimal>(var number, var typed) -> judged(number, typed, sign, moment, slips);
            case Refused<BigDecimal>(var refusal, var typed) -> new Refused<>(slips.unread(refusal, typed), typed);
            case Entered.Empty<BigDecimal> _ -> new Entered.Empty<>();
            case Entered.NotDone<BigDecimal> _ -> new Entered.NotDone<>();
        };
    }

    private static Entered<Measurement> judged(BigDecimal number, String typed, Sign sign, Moment moment,
            Slips slips) {
        var hard = slips.hard();
        var typedIn = slips.typedIn();
        var exact = Conversion.to(hard.unit(), typedIn, number);
        if (!hard.bounds().hold(exact)) {
            return new Refused<>(slips.outside(number, typed), typed);
        }
        return hard.decimals() == 0 && typedIn == hard.unit() && number.stripTrailingZeros().scale() > 0
                ? new Refused<>(Refusal.of("refusals.whole", typed.strip()), typed)
                : new Value<>(new Measurement(sign, moment, typed, typedIn,
                        exact.setScale(hard.decimals(), RoundingMode.HALF_UP), Optional.empty(), hard.unit()), typed);
    }

    private Hard hard(Sign sign) {
        return practice.vitals().hard(sign.key());
    }
}
