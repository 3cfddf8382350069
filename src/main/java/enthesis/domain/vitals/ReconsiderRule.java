package enthesis.domain.vitals;

import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.VitalLimits.Reconsider;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The reconsider-today table (clinical.md 4.1): the only source of findings about vital signs; its rows about pain are
/// `PainRule`'s. A repeated reading counts instead of the first; from the stop line on, a second blood pressure is
/// demanded. Afterwards the same lines only ask for care.
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
        again(vitals).ifPresent(finding -> byRule.put(finding.rule(), finding));
        return List.copyOf(byRule.values());
    }

    private Optional<Finding> before(Reconsider row, VitalSigns vitals) {
        if (row.sign().equals("bmi")) {
            return vitals.bmi().filter(row.bounds()::hold).map(bmi -> Finding.of(row.rule(), row.level(),
                    VitalsFields.reading(Sign.WEIGHT, Moment.BEFORE), row.words(), row.source(), bmi.toPlainString()));
        }
        return measured(row, vitals, Moment.REPEAT).or(() -> measured(row, vitals, Moment.BEFORE))
                .filter(kept -> holds(row, kept)).map(kept -> finding(row.rule(), row.level(), row.words(), kept, row));
    }

    private Optional<Finding> after(Reconsider row, VitalSigns vitals) {
        return measured(row, vitals, Moment.AFTER).filter(kept -> holds(row, kept) && row.level() != Level.INFO)
                .map(kept -> finding(row.rule() + "-after", Level.CAUTION, "findings.after", kept, row));
    }

    private Optional<Measurement> measured(Reconsider row, VitalSigns vitals, Moment moment) {
        return sign(row.sign()).flatMap(sign -> vitals.measured(sign, moment));
    }

    private boolean holds(Reconsider row, Measurement kept) {
        boolean asked = !row.rule().equals("GLU-high") || diabetic;
        return asked && row.bounds().hold(row.sign().equals("diastolic") ? kept.second().orElseThrow() : kept.value());
    }

    private static Finding finding(String rule, Level level, String words, Measurement kept, Reconsider row) {
        return Finding.of(rule, level, field(kept), words, row.source(), kept.shown(), kept.unit().sign());
    }

    /// A first reading beyond the stop line asks for a second one, whatever the rest says.
    private Optional<Finding> again(VitalSigns vitals) {
        if (vitals.reading(Sign.BLOOD_PRESSURE, Moment.REPEAT).answered()) {
            return Optional.empty();
        }
        var minutes = practice.rules().visit().pressureAgainMinutes();
        return vitals.measured(Sign.BLOOD_PRESSURE, Moment.BEFORE).filter(this::beyondStop)
                .map(first -> Finding.of("BP-again", Level.MISSING,
                        VitalsFields.reading(Sign.BLOOD_PRESSURE, Moment.REPEAT), "findings.pressureAgain",
                        Source.PRACTICE, first.shown(), minutes.toString()));
    }

    private boolean beyondStop(Measurement pressure) {
        return practice.vitals().reconsider().stream()
                .anyMatch(row -> row.rule().equals("BP-stop") && holds(row, pressure));
    }

    /// Whether to offer a second blood pressure reading beside the first: from the caution line on.
    public boolean offersAgain(VitalSigns vitals) {
        return vitals.measured(Sign.BLOOD_PRESSURE, Moment.BEFORE).filter(first -> practice.vitals().reconsider()
                .stream().anyMatch(row -> atLeastHigh(row) && holds(row, first)))
                .isPresent();
    }

    private static boolean atLeastHigh(Reconsider row) {
        return row.rule().equals("BP-stop") || row.rule().equals("BP-high");
    }

    private static Field field(Measurement kept) {
        return VitalsFields.reading(kept.sign(), kept.moment());
    }

    private static Optional<Sign> sign(String key) {
        if (key.equals("systolic") || key.equals("diastolic")) {
            return Optional.of(Sign.BLOOD_PRESSURE);
        }
        return Arrays.stream(Sign.values()).filter(sign -> SignReader.key(sign).equals(key)).findFirst();
    }

    /// A measurement lies in the usual range, both numbers of a blood pressure in theirs; true where there is no band.
    public boolean usual(Measurement kept) {
        return kept.sign() == Sign.BLOOD_PRESSURE
                ? usual("systolic", kept.value()) && kept.second().map(low -> usual("diastolic", low)).orElse(true)
                : usual(SignReader.key(kept.sign()), kept.value());
    }

    private boolean usual(String key, BigDecimal number) {
        return practice.vitals().band(key).map(band -> band.bounds().hold(number)).orElse(true);
    }
}
