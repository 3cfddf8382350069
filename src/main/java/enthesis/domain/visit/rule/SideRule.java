package enthesis.domain.visit.rule;

import static enthesis.domain.finding.Level.MISSING;
import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.course.Consent;
import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.TimeOutFields;
import enthesis.domain.visit.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One side for course, consent, time-out and points. Where course or consent say otherwise, the side word has to be
/// typed by hand; a point on another side than the time-out's is always a STOP.
public final class SideRule {
    private final Circumstances about;
    private final Facts facts;

    public SideRule(Circumstances about, Facts facts) {
        this.about = about;
        this.facts = facts;
    }

    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        facts.timeOut().side().ifPresent(side -> {
            if (!agreed(side) && !facts.timeOut().sideTyped().equalsIgnoreCase(side.name())) {
                findings.add(Finding.of("side", STOP, TimeOutFields.SIDE_TYPED, "findings.sideDiffers", Source.PRACTICE,
                        side.name(), said(planned()), said(consented())));
            }
            findings.addAll(otherSides(side));
        });
        facts.points().stream().filter(point -> point.side().isEmpty()).forEach(point -> findings.add(noSide(point)));
        return findings;
    }

    /// One line for each side that the time-out does not cover, naming all its points.
    private List<Finding> otherSides(Side agreed) {
        var findings = new ArrayList<Finding>();
        for (var side : Side.values()) {
            var there = facts.points().stream().filter(point -> point.side().equals(Optional.of(side))).toList();
            if (!agreed.covers(side) && !there.isEmpty()) {
                var numbers = there.stream().map(point -> Integer.toString(point.order()))
                        .collect(Collectors.joining(", "));
                findings.add(Finding.of("point-side-" + Choices.text(side), STOP,
                        PointFields.side(there.getFirst().row()), "findings.pointSide", Source.PRACTICE, numbers,
                        side.name(), agreed.name()));
            }
        }
        return findings;
    }

    private static Finding noSide(Point point) {
        return Finding.of("point-side-" + point.row(), MISSING, PointFields.side(point.row()), "findings.pointNoSide",
                Source.PRACTICE, Integer.toString(point.order()));
    }

    private boolean agreed(Side side) {
        return all(planned()).filter(one -> one != side).isEmpty()
                && all(consented()).filter(one -> one != side).isEmpty();
    }

    private List<Side> planned() {
        return about.visit().courses().stream().map(attended -> attended.course().side()).distinct().toList();
    }

    private List<Side> consented() {
        return about.visit().courses().stream().flatMap(attended -> attended.course().consent().stream())
                .map(Consent::side).distinct().toList();
    }

    /// What several sides come to: the one they share, else BOTH.
    private static Optional<Side> all(List<Side> sides) {
        return sides.isEmpty() ? Optional.empty() : Optional.of(sides.size() == 1 ? sides.getFirst() : Side.BOTH);
    }

    private static String said(List<Side> sides) {
        return sides.stream().map(Side::name).collect(Collectors.joining(", "));
    }
}
