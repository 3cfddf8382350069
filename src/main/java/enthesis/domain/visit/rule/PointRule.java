package enthesis.domain.visit.rule;

import static enthesis.domain.finding.Level.MISSING;
import static enthesis.domain.finding.Level.REFUSED;
import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.entry.Entered.Empty;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.practice.Setting;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.TimeOutFields;
import enthesis.domain.visit.fact.Facts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A given point has a volume that can be, comes from a solution of today, and is not given before the time-out.
public final class PointRule {
    private final Facts facts;
    private final Setting biggest;

    public PointRule(Circumstances about, Facts facts) {
        this.facts = facts;
        biggest = about.practice().rules().visit().biggestPoint();
    }

    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        facts.points().stream().filter(Point::given).forEach(point -> given(point, findings));
        facts.points().stream().filter(point -> !point.skipped() && facts.isFromNowhere(point))
                .forEach(point -> findings.add(Finding.of("point-solution-" + point.row(), MISSING,
                        PointFields.solution(point.row()), "findings.pointSolution", Source.PRACTICE,
                        Integer.toString(point.order()))));
        if (facts.anyGiven() && facts.timeOut().completed().isEmpty()) {
            findings.add(Finding.of("no-time-out", STOP, TimeOutFields.COMPLETED, "findings.noTimeOut",
                    Source.PRACTICE));
        }
        return findings;
    }

    private void given(Point point, List<Finding> findings) {
        var number = Integer.toString(point.order());
        var volume = point.volume().asValue();
        if (point.volume() instanceof Empty<?>) {
            findings.add(Finding.of("point-volume-" + point.row(), MISSING, PointFields.volume(point.row()),
                    "findings.pointVolume", Source.PRACTICE, number));
        }
        if (volume.filter(one -> absurd(one.value())).isPresent()) {
            findings.add(Finding.of("point-volume-" + point.row(), REFUSED, PointFields.volume(point.row()),
                    "findings.pointAbsurd", Source.PRACTICE, number, volume.orElseThrow().toString(),
                    biggest.toString()));
        }
    }

    private boolean absurd(BigDecimal volume) {
        return volume.signum() == 0 || volume.compareTo(biggest.value()) > 0;
    }
}
