package enthesis.domain.visit.rule;

import static enthesis.domain.finding.Level.ASK;
import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Finding;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.TimeOutFields;
import enthesis.domain.visit.fact.Facts;
import java.util.Optional;
import java.util.stream.Collectors;

/// A point at the neck or the chest wall, planned or given, asks for an image that follows the needle: without one it
/// stops (pneumothorax and cord events are reported), and while nobody said how the needle is guided it is asked.
final class GuidanceRule {

    private GuidanceRule() {}

    static Optional<Finding> finding(Circumstances about, Facts facts) {
        var guided = about.practice().guided();
        var points = facts.points().stream()
                .filter(point -> !point.skipped() && guided.asks(point.place().region(), point.target())).toList();
        var said = facts.procedure().guidance().map(Choices::text);
        if (points.isEmpty() || said.filter(guided.imaged()::contains).isPresent()) {
            return Optional.empty();
        }
        var numbers = points.stream().map(point -> Integer.toString(point.order())).collect(Collectors.joining(", "));
        return Optional.of(Finding.of("guided", said.isPresent() ? STOP : ASK, TimeOutFields.GUIDANCE,
                "findings.guided", guided.source(), numbers));
    }
}
