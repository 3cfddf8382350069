package enthesis.domain.visit.rule;

import static enthesis.domain.finding.Level.ASK;
import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Finding;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.TimeOutFields;
import enthesis.domain.visit.fact.Facts;
import java.util.Optional;
import java.util.stream.Collectors;

/// A point at the neck or the chest wall, planned or given, asks for an image that follows the needle: without one it
/// stops (pneumothorax and cord events are reported), and while nobody said how the needle is guided it is asked. What
/// was said at the point itself goes before what was said for the whole visit.
final class GuidanceRule {

    private GuidanceRule() {}

    static Optional<Finding> finding(Circumstances about, Facts facts) {
        var guided = about.practice().guided();
        var visit = facts.procedure().guidance().map(Choices::text).orElse("");
        var unseen = facts.points().stream()
                .filter(point -> !point.skipped() && guided.asks(point.place().region(), point.target()))
                .filter(point -> !guided.shows(own(point).orElse(visit))).toList();
        if (unseen.isEmpty()) {
            return Optional.empty();
        }
        var numbers = unseen.stream().map(point -> Integer.toString(point.order())).collect(Collectors.joining(", "));
        var said = unseen.stream().filter(point -> own(point).isPresent()).findFirst();
        return Optional.of(Finding.of("guided", said.isPresent() || !visit.isEmpty() ? STOP : ASK,
                said.map(point -> PointFields.guidance(point.row())).orElse(TimeOutFields.GUIDANCE),
                "findings.guided", guided.source(unseen.getFirst().place().region()), numbers));
    }

    private static Optional<String> own(Point point) {
        return Optional.of(point.how().guidance().strip()).filter(text -> !text.isEmpty());
    }
}
