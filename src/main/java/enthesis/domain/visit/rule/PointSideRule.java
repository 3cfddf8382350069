package enthesis.domain.visit.rule;

import static enthesis.domain.finding.Level.MISSING;
import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.consent.Consent;
import enthesis.domain.course.Course;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.fact.Facts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every point lies in a region, and on a side, that a course of the visit, its consent and its time-out name. One line
/// for each region and side where that is not so, naming all its points.
final class PointSideRule {
    private final Circumstances about;
    private final Facts facts;

    /// Where points lie.
    private record Spot(String region, Side side) {}

    PointSideRule(Circumstances about, Facts facts) {
        this.about = about;
        this.facts = facts;
    }

    List<Finding> findings() {
        Map<Spot, List<Point>> spots = facts.points().stream()
                .filter(point -> point.side().isPresent())
                .collect(Collectors.groupingBy(point -> new Spot(point.place().region(), point.side().orElseThrow()),
                        LinkedHashMap::new, Collectors.toList()));
        var elsewhere = spots.entrySet().stream()
                .flatMap(entry -> elsewhere(entry.getKey(), entry.getValue()).stream());
        var nowhere = facts.points().stream().filter(point -> point.side().isEmpty()).map(PointSideRule::noSide);
        return Stream.concat(elsewhere, nowhere).toList();
    }

    private Optional<Finding> elsewhere(Spot spot, List<Point> points) {
        var here = about.visit().places().filter(place -> course(place).region().equals(spot.region())).toList();
        var said = here.stream().flatMap(place -> facts.timeOut().said(place).side().stream()).distinct().toList();
        if (!said.isEmpty() && said.stream().noneMatch(side -> side.admits(spot.side()))) {
            return Optional.of(finding("findings.pointSide", spot, points,
                    said.stream().map(Side::name).collect(Collectors.joining(", "))));
        }
        return here.stream().anyMatch(place -> names(place, spot.side()))
                ? Optional.empty()
                : Optional.of(finding("findings.pointCourse", spot, points, spot.region().replace('-', ' ')));
    }

    private Course course(int place) {
        return about.visit().at(place).course();
    }

    private boolean names(int place, Side side) {
        return course(place).side().admits(side)
                && about.consent(place).map(Consent::side).filter(consented -> !consented.admits(side)).isEmpty();
    }

    private static Finding finding(String words, Spot spot, List<Point> points, String last) {
        var numbers = points.stream().map(point -> Integer.toString(point.order())).collect(Collectors.joining(", "));
        var id = "point-side-" + spot.side().name().toLowerCase(Locale.ROOT) + "-" + spot.region();
        return Finding.of(id, STOP, PointFields.side(points.getFirst().row()), words, Source.PRACTICE, numbers,
                spot.side().name(), last);
    }

    private static Finding noSide(Point point) {
        return Finding.of("point-side-" + point.row(), MISSING, PointFields.side(point.row()), "findings.pointNoSide",
                Source.PRACTICE, Integer.toString(point.order()));
    }
}
