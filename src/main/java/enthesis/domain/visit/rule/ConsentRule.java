package enthesis.domain.visit.rule;

import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.entry.DateText;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.TimeOutFields;
import java.util.List;
import java.util.Optional;

/// Consent comes before the needle: one that is dated after the day of the visit was not there yet (clinical.md 1,
/// step 2).
final class ConsentRule {
    private ConsentRule() {}

    static List<Finding> findings(Circumstances about) {
        return about.visit().places().flatMap(place -> later(about, place).stream()).toList();
    }

    private static Optional<Finding> later(Circumstances about, int place) {
        return about.consent(place).filter(consent -> consent.given().isAfter(about.today()))
                .map(consent -> Finding.of("consent-later-" + place, STOP, TimeOutFields.CONSENT,
                        "findings.consentLater", Source.PRACTICE, about.visit().named(place),
                        DateText.written(consent.given()), DateText.written(about.today())));
    }
}
