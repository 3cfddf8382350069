package enthesis.domain.vitals;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Entered.Refused;
import enthesis.domain.entry.Refusal;
import enthesis.domain.practice.VitalLimits;
import enthesis.domain.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a blood pressure, `128/78` or `128 78`: two whole numbers in mmHg, the first above the second.
final class PressureText {
    private static final Pattern TWO = Pattern.compile("([0-9]{1,4})\\s*[/ ]\\s*([0-9]{1,4})(?:\\s*mmHg)?");

    private PressureText() {}

    static Entered<Measurement> read(String text, Moment moment, VitalLimits limits) {
        var matcher = TWO.matcher(text.strip());
        if (!matcher.matches()) {
            return refused(text, "refusals.pressure", text.strip());
        }
        var systolic = new BigDecimal(matcher.group(1));
        var diastolic = new BigDecimal(matcher.group(2));
        if (diastolic.compareTo(systolic) >= 0) {
            return refused(text, "refusals.diastolicAbove", matcher.group(1), matcher.group(2));
        }
        for (var one : List.of("systolic", "diastolic")) {
            var hard = limits.hard(one);
            var number = one.equals("systolic") ? systolic : diastolic;
            if (!hard.bounds().hold(number)) {
                return refused(text, "refusals.outside", number.toPlainString(), hard.bounds().low().toPlainString(),
                        hard.bounds().high().toPlainString(), Unit.MMHG.sign());
            }
        }
        return new Entered.Value<>(new Measurement(Sign.BLOOD_PRESSURE, moment, text, Unit.MMHG, systolic,
                Optional.of(diastolic), Unit.MMHG), text);
    }

    private static Entered<Measurement> refused(String text, String words, String... values) {
        return new Refused<>(Refusal.of(words, values), text);
    }
}
