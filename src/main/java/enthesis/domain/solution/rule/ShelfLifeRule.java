package enthesis.domain.solution.rule;

import static enthesis.domain.finding.Level.CAUTION;
import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.entry.DateText;
import enthesis.domain.entry.TimeText;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.Practice;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.SolutionFields;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A product past its last day is a STOP; injecting later than the beyond-use time after preparation began is a caution
/// (clinical.md 5.6): the last allowed minute still is allowed.
public final class ShelfLifeRule {
    private final Practice practice;
    private final LocalDate today;

    public ShelfLifeRule(Practice practice, LocalDate today) {
        this.practice = practice;
        this.today = today;
    }

    public List<Finding> findings(Mixture mixture, Optional<LocalTime> start) {
        var findings = new ArrayList<Finding>();
        for (var component : mixture.parts()) {
            component.expiry().asValue().filter(last -> component.used() && last.isBefore(today))
                    .ifPresent(last -> findings.add(Finding.of("expiry-" + component.product() + "-" + mixture.row(),
                            STOP, SolutionFields.expiry(mixture.row(), component.part()), "findings.expired",
                            Source.PRACTICE,
                            component.product(), DateText.written(last))));
        }
        mixture.preparation().at().asValue()
                .flatMap(prepared -> start.flatMap(begun -> beyondUse(prepared, begun, mixture.row())))
                .ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> beyondUse(LocalTime prepared, LocalTime begun, int row) {
        var hours = practice.rules().mixing().beyondUseHours();
        var passed = Duration.between(prepared, begun);
        var most = Duration.ofHours(hours.whole());
        boolean pastMidnight = passed.isNegative() && passed.plusDays(1).compareTo(most) <= 0;
        if (passed.isNegative() && !pastMidnight) {
            return Optional.of(Finding.of("beyond-use-" + row, CAUTION, SolutionFields.preparedAt(row),
                    "findings.preparedLater", Source.PRACTICE, TimeText.written(prepared), TimeText.written(begun)));
        }
        return passed.compareTo(most) <= 0
                ? Optional.empty()
                : Optional.of(Finding.of("beyond-use-" + row, CAUTION, SolutionFields.preparedAt(row),
                        "findings.beyondUse", hours.source(), TimeText.written(prepared), hours.toString(),
                        TimeText.written(begun)));
    }
}
