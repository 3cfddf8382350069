package enthesis.domain.visit.rule;

import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.map.Point;
import enthesis.domain.practice.NerveAtRisk;
import enthesis.domain.value.Side;
import enthesis.domain.visit.TimeOutFields;
import enthesis.domain.visit.fact.ProcedureLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The place of the ulnar nerve is looked at before a needle goes to the medial elbow: a nerve that leaves its groove
/// lies where the needle goes. Asked for each side from the first point that is planned there; "not looked at" is
/// an answer.
public record UlnarRule(NerveAtRisk ulnar, List<Point> points) {

    /// `said`: what was answered.
    public List<Finding> findings(Map<Side, ProcedureLine.Ulnar> said) {
        return sides().filter(side -> !said.containsKey(side))
                .map(side -> Finding.of("ulnar-" + side.name(), Level.MISSING, TimeOutFields.ulnar(side),
                        "findings.ulnar", ulnar.source(), side.name(), numbers(side)))
                .toList();
    }

    /// The sides with a point near the nerve.
    public Stream<Side> sides() {
        return Stream.of(Side.RIGHT, Side.LEFT).filter(side -> points.stream().anyMatch(point -> near(point, side)));
    }

    private String numbers(Side side) {
        return points.stream().filter(point -> near(point, side)).map(point -> Integer.toString(point.order()))
                .collect(Collectors.joining(", "));
    }

    private boolean near(Point point, Side side) {
        return !point.skipped() && point.side().equals(Optional.of(side))
                && ulnar.near(point.place().region(), point.target(), point.place().ground());
    }
}
