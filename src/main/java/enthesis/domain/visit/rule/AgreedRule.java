package enthesis.domain.visit.rule;

import static enthesis.domain.finding.Level.CAUTION;

import enthesis.domain.course.Course;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.rule.StrengthRule;
import enthesis.domain.value.Percent;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.fact.Facts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// With several solutions a point may get the one that was agreed for another course of the visit (rulings 26). A
/// solution that was agreed for none of them is a finding of its own, said once and not at every point.
final class AgreedRule {
    private final Circumstances about;
    private final Facts facts;
    private final StrengthRule strength;

    AgreedRule(Circumstances about, Facts facts) {
        this.about = about;
        this.facts = facts;
        strength = new StrengthRule(about.practice().rules());
    }

    List<Finding> findings() {
        return about.visit().places().flatMap(place -> facts.solutions().stream()
                .flatMap(solution -> finding(place, solution).stream())).toList();
    }

    private Optional<Finding> finding(int place, Mixture solution) {
        var agreed = agreed(about.visit().at(place));
        var points = facts.points().stream().filter(point -> !point.skipped() && point.solution() == solution.row()
                && courseOf(point).filter(its -> its == place).isPresent()).toList();
        if (points.isEmpty() || strength.agrees(solution, Set.of(agreed)) || !strength.agrees(solution, all())) {
            return Optional.empty();
        }
        return Optional.of(Finding.of("agreed-course-" + place + "-" + solution.row(), CAUTION,
                PointFields.solution(points.getFirst().row()), "findings.notAgreedPoints", Source.SEED,
                points.stream().map(point -> Integer.toString(point.order())).collect(Collectors.joining(", ")),
                solution.letter(), strength.judged(solution).map(Percent::shown).orElse(""),
                about.visit().named(place).replaceFirst(", ", ""), agreed.toString()));
    }

    private Set<Percent> all() {
        return about.visit().courses().stream().map(AgreedRule::agreed).collect(Collectors.toSet());
    }

    private static Percent agreed(Attended attended) {
        return attended.course().plan().agreed();
    }

    private Optional<Integer> courseOf(Point point) {
        return about.visit().places().filter(place -> isFor(point, about.visit().at(place).course())).findFirst();
    }

    private static boolean isFor(Point point, Course course) {
        return course.region().equals(point.place().region())
                && point.side().filter(course.side()::admits).isPresent();
    }
}
