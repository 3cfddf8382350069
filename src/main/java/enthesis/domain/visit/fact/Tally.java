package enthesis.domain.visit.fact;

import enthesis.domain.map.Point;
import enthesis.domain.solution.Contents;
import enthesis.domain.solution.Mixture;
import enthesis.domain.value.MgPerMl;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Adds up points and solutions. A point without a readable volume counts as a point and adds nothing.
public final class Tally {
    private Tally() {}

    public static Totals of(List<Point> points, List<Mixture> solutions) {
        var each = solutions.stream().map(solution -> ofSolution(points, solution)).toList();
        var dextrose = each.stream().flatMap(one -> one.dextroseGiven().stream()).reduce(Milligrams.NONE,
                Milligrams::plus);
        return new Totals((int) points.stream().filter(Point::given).count(),
                (int) points.stream().filter(point -> !point.given()).count(),
                volume(points.stream().filter(Point::given).toList()),
                volume(points.stream().filter(point -> !point.given()).toList()), dextrose, each);
    }

    private static Totals.OfSolution ofSolution(List<Point> all, Mixture solution) {
        var points = all.stream().filter(point -> point.solution() == solution.row()).toList();
        var given = volume(points.stream().filter(Point::given).toList());
        var planned = volume(points.stream().filter(point -> !point.given()).toList());
        var discarded = solution.rest().discarded().asValue();
        return new Totals.OfSolution(solution.row(), given, planned, dose(given, solution, Contents::dextrosePerMl),
                dose(given, solution, Contents::anaestheticPerMl), dose(planned, solution, Contents::anaestheticPerMl),
                solution.actual().map(Contents::anaesthetic), solution.drawnUp(), discarded,
                unexplained(solution, given, discarded));
    }

    private static Optional<BigDecimal> unexplained(Mixture solution, Millilitres given,
            Optional<Millilitres> discarded) {
        return solution.drawnUp().flatMap(drawn -> discarded.map(
                rest -> drawn.value().subtract(given.value()).subtract(rest.value()).stripTrailingZeros()));
    }

    private static Optional<Milligrams> dose(Millilitres volume, Mixture solution,
            Function<Contents, MgPerMl> strength) {
        return solution.contents().map(contents -> volume.of(strength.apply(contents)));
    }

    private static Millilitres volume(List<Point> points) {
        return points.stream().flatMap(point -> point.volume().asValue().stream()).reduce(Millilitres.NONE,
                Millilitres::plus);
    }
}
