package enthesis.domain.visit.rule;

import static enthesis.domain.finding.Level.CAUTION;

import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.practice.Avoided;
import enthesis.domain.solution.Component;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.fact.Facts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A product of a solution that is kept away from where it goes, or, while no point of it is placed, from where a
/// course of the visit is: said before it is drawn up.
final class AvoidedRule {
    private final Circumstances about;
    private final Facts facts;

    AvoidedRule(Circumstances about, Facts facts) {
        this.about = about;
        this.facts = facts;
    }

    List<Finding> findings() {
        return about.practice().avoided().stream().flatMap(one -> facts.solutions().stream()
                .flatMap(solution -> finding(one, solution).stream())).toList();
    }

    private Optional<Finding> finding(Avoided one, Mixture solution) {
        var held = solution.parts().stream().filter(part -> part.used() && one.products().contains(part.product()))
                .findFirst();
        var its = facts.points().stream().filter(point -> !point.skipped() && point.solution() == solution.row())
                .toList();
        var there = its.stream().filter(point -> one.at(point.place().region(), point.target())).toList();
        boolean meant = its.isEmpty() && about.visit().courses().stream()
                .anyMatch(attended -> one.at(attended.course().region(), Optional.empty()));
        return held.filter(_ -> meant || !there.isEmpty()).map(part -> Finding.of(one.key() + "-" + solution.row(),
                CAUTION, where(part, solution, there), one.words(), one.source(), values(one, part, there)));
    }

    /// The product, the points, and the practice's own reason where it gave one.
    private String[] values(Avoided one, Component part, List<Point> there) {
        return Stream.of(about.practice().named(part.product()), there.stream()
                .map(point -> Integer.toString(point.order())).collect(Collectors.joining(", ")), one.says())
                .limit(one.says().isEmpty() ? 2 : 3).toArray(String[]::new);
    }

    private static Field where(Component part, Mixture solution, List<Point> there) {
        if (!there.isEmpty()) {
            return PointFields.solution(there.getFirst().row());
        }
        return part.part() == Part.DILUENT
                ? SolutionFields.diluent(solution.row())
                : SolutionFields.stock(solution.row(), part.part());
    }
}
