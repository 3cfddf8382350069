package enthesis.domain.vitals.rule;

import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.patient.Weighed;
import enthesis.domain.practice.VitalLimits;
import enthesis.domain.practice.VitalLimits.Change;
import enthesis.domain.value.Centimetres;
import enthesis.domain.value.Kilograms;
import enthesis.domain.value.Unit;
import enthesis.domain.vitals.Measurement;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalSigns;
import enthesis.domain.vitals.VitalsFields;
import enthesis.domain.vitals.unit.Conversion;
import enthesis.domain.vitals.unit.Suffix;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Weight and height against the last ones measured (clinical.md 4): a change that bodies seldom make is to be
/// confirmed, and where the same number in the other unit would be no change, that unit is offered. A child's height
/// may change.
public final class ChangedRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final VitalLimits limits;
    private final boolean adult;

    public ChangedRule(VitalLimits limits, boolean adult) {
        this.limits = limits;
        this.adult = adult;
    }

    public List<Finding> findings(VitalSigns vitals, Weighed last) {
        var findings = new ArrayList<Finding>();
        for (var change : limits.changes()) {
            switch (change.sign()) {
                case "weight" -> vitals.measured(Sign.WEIGHT, Moment.BEFORE).flatMap(
                        now -> finding(change, now, last.weight().map(Kilograms::value), last.weighed()))
                        .ifPresent(findings::add);
                case "height" -> vitals.measured(Sign.HEIGHT, Moment.BEFORE).filter(_ -> adult).flatMap(
                        now -> finding(change, now, last.height().map(Centimetres::value), last.measured()))
                        .ifPresent(findings::add);
                default -> throw new IllegalStateException("no earlier " + change.sign());
            }
        }
        return findings;
    }

    private static Optional<Finding> finding(Change change, Measurement now, Optional<BigDecimal> last,
            Optional<LocalDate> day) {
        return last.filter(before -> far(change, before, now.value())).map(before -> new Finding(change.rule(),
                change.level(), VitalsFields.reading(now.sign(), Moment.BEFORE), change.words(),
                List.of(now.beside(), now.unit().sign(), before.toPlainString(), day.map(DateText::written).orElse(""),
                        change.most().toPlainString()),
                change.source(), mend(change, before, now)));
    }

    private static boolean far(Change change, BigDecimal before, BigDecimal now) {
        return distance(change, before, now).compareTo(change.most()) > 0;
    }

    private static BigDecimal distance(Change change, BigDecimal before, BigDecimal now) {
        var apart = now.subtract(before).abs();
        return change.unit() == Unit.PERCENT
                ? apart.multiply(HUNDRED).divide(before, MathContext.DECIMAL64)
                : apart;
    }

    /// The unit in which the number typed would be no such change.
    private static Map<Field, String> mend(Change change, BigDecimal before, Measurement now) {
        for (var other : Conversion.others(now.typedIn())) {
            var meant = Suffix.read(now.typed(), other).asValue()
                    .map(number -> Conversion.to(now.unit(), other, number).setScale(1, RoundingMode.HALF_UP));
            if (meant.filter(number -> !far(change, before, number)).isPresent()) {
                return Map.of(VitalsFields.unit(now.sign(), Moment.BEFORE), other.key());
            }
        }
        return Map.of();
    }
}
