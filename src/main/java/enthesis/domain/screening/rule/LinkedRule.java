package enthesis.domain.screening.rule;

import static enthesis.domain.finding.Level.CAUTION;

import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import enthesis.domain.patient.Patient;
import enthesis.domain.screening.CheckInFields;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Another chart of the same person that lists allergies or alerts: they count today like this chart's own (rulings 8),
/// and it is said where they come from, so that somebody looks at that chart too.
public final class LinkedRule {

    private LinkedRule() {}

    public static List<Finding> findings(List<Patient> linked) {
        var findings = new ArrayList<Finding>();
        for (var other : linked) {
            var said = said(other);
            if (!said.isEmpty()) {
                findings.add(Finding.of("linked-" + (findings.size() + 1), CAUTION, CheckInFields.ALLERGIES,
                        "findings.linked", Source.PRACTICE, other.person().number().value(), said));
            }
        }
        return findings;
    }

    private static String said(Patient other) {
        var allergies = other.allergies().known().stream().map(one -> one.substance());
        var alerts = other.alerts().stream().map(one -> (Choices.text(one.kind()).replace('_', ' ') + " " + one.text())
                .strip());
        return Stream.concat(allergies, alerts).collect(Collectors.joining(", "));
    }
}
