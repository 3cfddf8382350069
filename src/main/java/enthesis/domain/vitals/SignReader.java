package enthesis.domain.vitals;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Entered.Refused;
import enthesis.domain.entry.Entered.Value;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.VitalLimits.Hard;
import enthesis.domain.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
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
        return Unit.keyed(sheet.text(VitalsFields.unit(sign, moment))).orElseGet(() -> usual(sign));
    }

    private Unit usual(Sign sign) {
        var speech = practice.speech();
        return switch (sign) {
            case TEMPERATURE -> speech.temperature();
            case WEIGHT -> speech.weight();
            case HEIGHT -> speech.height();
            case GLUCOSE -> speech.glucose();
            case BLOOD_PRESSURE, HEART_RATE, RESPIRATION, SPO2 -> hard(sign).unit();
        };
    }

    private Entered<Measurement> number(String text, Sign sign, Moment moment, Unit typedIn) {
        var entered = typedIn == Unit.FEET_INCHES ? FeetInches.read(text) : NumberText.read(text, suffixes(typedIn));
        return switch (entered) {
            case Value<BigDecimal>(var number, var typed) -> judged(number, typed, sign, moment, typedIn);
            case Refused<BigDecimal>(var refusal, var typed) -> new Refused<>(refusal, typed);
            case Entered.Empty<BigDecimal> _ -> new Entered.Empty<>();
            case Entered.NotDone<BigDecimal> _ -> new Entered.NotDone<>();
        };
    }

    private Entered<Measurement> judged(BigDecimal number, String typed, Sign sign, Moment moment, Unit typedIn) {
        var hard = hard(sign);
        var exact = Conversion.to(hard.unit(), typedIn, number);
        if (hard.bounds().hold(exact)) {
            return hard.decimals() == 0 && typedIn == hard.unit() && number.stripTrailingZeros().scale() > 0
                    ? new Refused<>(Refusal.of("refusals.whole", typed.strip()), typed)
                    : new Value<>(new Measurement(sign, moment, typed, typedIn,
                            exact.setScale(hard.decimals(), RoundingMode.HALF_UP), Optional.empty(), hard.unit()),
                            typed);
        }
        return new Refused<>(slip(number, typed, sign, moment, typedIn), typed);
    }

    private Refusal slip(BigDecimal number, String typed, Sign sign, Moment moment, Unit typedIn) {
        var hard = hard(sign);
        var whole = number.movePointRight(2);
        if (typedIn == Unit.PERCENT && number.compareTo(BigDecimal.ONE) <= 0 && hard.bounds().hold(whole)) {
            return Refusal.of("refusals.fraction", typed.strip(), whole.stripTrailingZeros().toPlainString())
                    .mendedBy(Map.of(VitalsFields.reading(sign, moment), whole.stripTrailingZeros().toPlainString()));
        }
        var meant = Conversion.others(typedIn).stream()
                .filter(unit -> hard.bounds().hold(Conversion.to(hard.unit(), unit, number))).findFirst();
        return meant.map(unit -> looksLike(typed, unit, typedIn, VitalsFields.unit(sign, moment)))
                .orElseGet(() -> outside(typed, hard, typedIn));
    }

    private static Refusal looksLike(String typed, Unit meant, Unit typedIn, Field unitField) {
        return Refusal.of("refusals.looksLike", typed.strip(), meant.sign(), typedIn.sign())
                .mendedBy(Map.of(unitField, meant.key()));
    }

    private static Refusal outside(String typed, Hard hard, Unit typedIn) {
        var low = Conversion.from(hard.unit(), typedIn, hard.bounds().low());
        var high = Conversion.from(hard.unit(), typedIn, hard.bounds().high());
        return Refusal.of("refusals.outside", typed.strip(), low.toPlainString(), high.toPlainString(), typedIn.sign());
    }

    private Hard hard(Sign sign) {
        return practice.vitals().hard(key(sign));
    }

    static String key(Sign sign) {
        return VitalsFields.reading(sign, Moment.BEFORE).name();
    }

    private static String[] suffixes(Unit unit) {
        return switch (unit) {
            case CELSIUS -> new String[]{"°C", "C"};
            case FAHRENHEIT -> new String[]{"°F", "F"};
            case KILOGRAMS -> new String[]{"kg"};
            case POUNDS -> new String[]{"lb", "lbs"};
            case CENTIMETRES -> new String[]{"cm"};
            case FEET_INCHES -> new String[]{"in"};
            case MG_PER_DL -> new String[]{"mg/dL"};
            case MMOL_PER_L -> new String[]{"mmol/L"};
            case PERCENT -> new String[]{"%"};
            case PER_MINUTE -> new String[]{"/min", "bpm"};
            case MMHG -> new String[]{"mmHg"};
            case SCORE -> new String[]{"/10"};
        };
    }
}
