package enthesis.domain.vitals;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Entered.Refused;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.practice.VitalLimits;
import enthesis.domain.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads a blood pressure, `128/78` or `128 78`: two whole numbers in mmHg, the first above the second. What else can
/// only have been one pressure (`12878`, `128,78`, `78/128`) is offered as that, never taken for it.
record PressureText(Moment moment, VitalLimits limits) {
    private static final Pattern TWO = Pattern.compile("([0-9]{1,4})\\s*[/ ]\\s*([0-9]{1,4})(?:\\s*mmHg)?");
    private static final Pattern APART = Pattern.compile("([0-9]{2,3})\\D{1,3}([0-9]{2,3})");
    private static final Pattern TOGETHER = Pattern.compile("[0-9]{4,6}");

    static Entered<Measurement> read(String text, Moment moment, VitalLimits limits) {
        return new PressureText(moment, limits).read(text);
    }

    private Entered<Measurement> read(String text) {
        var matcher = TWO.matcher(text.strip());
        if (!matcher.matches()) {
            return new Refused<>(meant(text.strip()), text);
        }
        var systolic = new BigDecimal(matcher.group(1));
        var diastolic = new BigDecimal(matcher.group(2));
        if (diastolic.compareTo(systolic) >= 0) {
            return new Refused<>(turned(matcher.group(1), matcher.group(2)), text);
        }
        return outside("systolic", systolic).or(() -> outside("diastolic", diastolic))
                .<Entered<Measurement>>map(refusal -> new Refused<>(refusal, text))
                .orElseGet(() -> new Entered.Value<>(new Measurement(Sign.BLOOD_PRESSURE, moment, text, Unit.MMHG,
                        systolic, Optional.of(diastolic), Unit.MMHG), text));
    }

    private Optional<Refusal> outside(String which, BigDecimal number) {
        var bounds = limits.hard(which).bounds();
        return bounds.hold(number)
                ? Optional.empty()
                : Optional.of(Refusal.of("refusals.outside", number.toPlainString(), bounds.low().toPlainString(),
                        bounds.high().toPlainString(), Unit.MMHG.sign()));
    }

    private Refusal turned(String first, String second) {
        var refusal = Refusal.of("refusals.diastolicAbove", first, second);
        return can(second, first) ? refusal.mendedBy(mend(second + "/" + first)) : refusal;
    }

    private Refusal meant(String typed) {
        var found = possible(typed);
        return found.size() == 1
                ? Refusal.of("refusals.pressureMeant", typed, found.getFirst()).mendedBy(mend(found.getFirst()))
                : Refusal.of("refusals.pressure", typed);
    }

    /// Every pressure that a person can have and that these digits can have been.
    private List<String> possible(String typed) {
        var apart = APART.matcher(typed);
        if (apart.matches()) {
            return can(apart.group(1), apart.group(2)) ? List.of(apart.group(1) + "/" + apart.group(2)) : List.of();
        }
        return TOGETHER.matcher(typed).matches()
                ? IntStream.rangeClosed(2, 3).filter(at -> typed.length() - at >= 2 && typed.charAt(at) != '0')
                        .filter(at -> can(typed.substring(0, at), typed.substring(at)))
                        .mapToObj(at -> typed.substring(0, at) + "/" + typed.substring(at)).toList()
                : List.of();
    }

    private boolean can(String high, String low) {
        var systolic = new BigDecimal(high);
        var diastolic = new BigDecimal(low);
        return systolic.compareTo(diastolic) > 0 && outside("systolic", systolic).isEmpty()
                && outside("diastolic", diastolic).isEmpty();
    }

    private Map<Field, String> mend(String text) {
        return Map.of(VitalsFields.reading(Sign.BLOOD_PRESSURE, moment), text);
    }
}
