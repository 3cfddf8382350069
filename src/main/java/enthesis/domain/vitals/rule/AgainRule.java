package enthesis.domain.vitals.rule;

import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.VitalLimits.Reconsider;
import enthesis.domain.vitals.Measurement;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.Taking;
import enthesis.domain.vitals.VitalSigns;
import enthesis.domain.vitals.VitalsFields;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A second blood pressure (rulings 9): offered from the caution line on, demanded from the stop line on. Then it
/// counts; the first is kept beside it. One that came too soon is said, nothing more: perhaps both were written
/// down afterwards.
public final class AgainRule {
    private static final Set<String> DEMANDED = Set.of("BP-stop");
    private static final Set<String> OFFERED = Set.of("BP-stop", "BP-high");

    private final Practice practice;

    public AgainRule(Practice practice) {
        this.practice = practice;
    }

    public List<Finding> findings(VitalSigns vitals) {
        var findings = new ArrayList<Finding>();
        demanded(vitals).ifPresent(findings::add);
        soon(vitals).ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> demanded(VitalSigns vitals) {
        if (vitals.reading(Sign.BLOOD_PRESSURE, Moment.REPEAT).answered()) {
            return Optional.empty();
        }
        return first(vitals).filter(first -> beyond(DEMANDED, first)).map(first -> finding("BP-again", Level.MISSING,
                "findings.pressureAgain", first.shown(), Integer.toString(minutes())));
    }

    private Optional<Finding> soon(VitalSigns vitals) {
        if (vitals.measured(Sign.BLOOD_PRESSURE, Moment.REPEAT).isEmpty()) {
            return Optional.empty();
        }
        return between(vitals.taking(Sign.BLOOD_PRESSURE, Moment.BEFORE),
                vitals.taking(Sign.BLOOD_PRESSURE, Moment.REPEAT))
                .filter(between -> between.compareTo(Duration.ofMinutes(minutes())) < 0)
                .map(between -> finding("BP-soon", Level.INFO, "findings.pressureSoon",
                        Long.toString(between.toMinutes()), Integer.toString(minutes())));
    }

    /// By what was said of both, else by the typing of both.
    private static Optional<Duration> between(Taking first, Taking second) {
        if (first.time().asValue().isPresent() || second.time().asValue().isPresent()) {
            return first.time().asValue().flatMap(from -> second.time().asValue()
                    .map(until -> Duration.between(from, until)));
        }
        return first.typed().flatMap(from -> second.typed().map(until -> Duration.between(from.at(), until.at())));
    }

    private int minutes() {
        return practice.rules().visit().pressureAgainMinutes().whole();
    }

    private static Finding finding(String rule, Level level, String words, String... values) {
        return Finding.of(rule, level, VitalsFields.reading(Sign.BLOOD_PRESSURE, Moment.REPEAT), words,
                Source.PRACTICE, values);
    }

    /// Whether to offer a second reading beside the first.
    public boolean offers(VitalSigns vitals) {
        return first(vitals).filter(first -> beyond(OFFERED, first)).isPresent();
    }

    private static Optional<Measurement> first(VitalSigns vitals) {
        return vitals.measured(Sign.BLOOD_PRESSURE, Moment.BEFORE);
    }

    private boolean beyond(Set<String> rules, Measurement pressure) {
        return practice.vitals().reconsider().stream()
                .anyMatch(row -> rules.contains(row.rule()) && holds(row, pressure));
    }

    private static boolean holds(Reconsider row, Measurement pressure) {
        return row.bounds().hold(
                row.sign().equals("diastolic") ? pressure.second().orElseThrow() : pressure.value());
    }
}
