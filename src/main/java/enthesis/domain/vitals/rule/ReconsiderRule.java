package enthesis.domain.vitals.rule;

import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.VitalLimits.Reconsider;
import enthesis.domain.value.Unit;
import enthesis.domain.vitals.Measurement;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalSigns;
import enthesis.domain.vitals.VitalsFields;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The reconsider-today table (clinical.md 4.1): the only source of findings about vital signs; its rows about pain are
/// `PainRule`'s. A repeated reading counts instead of the first. Afterwards the same lines only ask for care. A body
/// mass outside its hard limit can't be: weight or height is mistyped.
public final class ReconsiderRule {
    private final Practice practice;
    private final boolean diabetic;

    public ReconsiderRule(Practice practice, boolean diabetic) {
        this.practice = practice;
        this.diabetic = diabetic;
    }

    public List<Finding> findings(VitalSigns vitals) {
        Map<String, Finding> byRule = new LinkedHashMap<>();
        for (var row : practice.vitals().reconsider()) {
            before(row, vitals).ifPresent(finding -> byRule.putIfAbsent(finding.rule(), finding));
            after(row, vitals).ifPresent(finding -> byRule.putIfAbsent(finding.rule(), finding));
        }
        bodyMass(vitals).ifPresent(finding -> byRule.put(finding.rule(), finding));
        return List.copyOf(byRule.values());
    }

    private Optional<Finding> before(Reconsider row, VitalSigns vitals) {
        return switch (row.sign()) {
            case "bmi" -> number(row, vitals.bmi(), VitalsFields.reading(Sign.WEIGHT, Moment.BEFORE));
            case "hba1c" -> number(row, vitals.hba1c().asValue(), VitalsFields.HBA1C);
            default -> sign(row.sign()).flatMap(vitals::counting).filter(kept -> holds(row, kept))
                    .map(kept -> finding(row.rule(), row.level(), row.words(), kept, row));
        };
    }

    private static Optional<Finding> number(Reconsider row, Optional<BigDecimal> number, Field where) {
        return number.filter(row.bounds()::hold).map(found -> Finding.of(row.rule(), row.level(), where, row.words(),
                row.source(), found.toPlainString()));
    }

    private Optional<Finding> after(Reconsider row, VitalSigns vitals) {
        return sign(row.sign()).flatMap(sign -> vitals.measured(sign, Moment.AFTER))
                .filter(kept -> holds(row, kept) && row.level() != Level.INFO)
                .map(kept -> finding(row.rule() + "-after", Level.CAUTION, "findings.after", kept, row));
    }

    private boolean holds(Reconsider row, Measurement kept) {
        boolean asked = !row.rule().equals("GLU-high") || diabetic;
        return asked && row.bounds().hold(row.sign().equals("diastolic") ? kept.second().orElseThrow() : kept.value());
    }

    private static Finding finding(String rule, Level level, String words, Measurement kept, Reconsider row) {
        return Finding.of(rule, level, VitalsFields.reading(kept.sign(), kept.moment()), words, row.source(),
                kept.beside(), kept.unit().sign());
    }

    private Optional<Finding> bodyMass(VitalSigns vitals) {
        var bounds = practice.vitals().hard("bmi").bounds();
        return vitals.bmi().filter(bmi -> !bounds.hold(bmi)).map(bmi -> Finding.of("BMI-limit", Level.REFUSED,
                VitalsFields.reading(Sign.WEIGHT, Moment.BEFORE), "findings.bmiLimit", Source.PRACTICE,
                bmi.toPlainString(), bounds.low().toPlainString(), bounds.high().toPlainString(),
                Unit.KG_PER_M2.sign()));
    }

    private static Optional<Sign> sign(String key) {
        if (key.equals("systolic") || key.equals("diastolic")) {
            return Optional.of(Sign.BLOOD_PRESSURE);
        }
        return Arrays.stream(Sign.values()).filter(sign -> sign.key().equals(key)).findFirst();
    }

    /// A measurement lies in the usual range, both numbers of a blood pressure in theirs; true where there is no band.
    public boolean usual(Measurement kept) {
        return kept.sign() == Sign.BLOOD_PRESSURE
                ? usual("systolic", kept.value()) && kept.second().map(low -> usual("diastolic", low)).orElse(true)
                : usual(kept.sign().key(), kept.value());
    }

    private boolean usual(String key, BigDecimal number) {
        return practice.vitals().band(key).map(band -> band.bounds().hold(number)).orElse(true);
    }
}
