package enthesis.domain.map.marking;

import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A marking sheet that is out, and the marks made after it, say what is planned. It is quiet again once another sheet
/// is printed, or what differs was given or skipped.
public final class MarkingRule {
    private MarkingRule() {}

    public static Optional<Finding> finding(Sheet sheet, List<Point> points) {
        var differing = Stream.concat(Marking.changed(sheet, points).stream(), Marking.missing(sheet, points).stream())
                .sorted(Comparator.comparingInt(Point::order)).toList();
        return differing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of("marking-changed", Level.CAUTION,
                        PointFields.order(differing.getFirst().row()), "findings.markingChanged", Source.PRACTICE,
                        differing.stream().map(point -> Integer.toString(point.order()))
                                .collect(Collectors.joining(", "))));
    }
}
