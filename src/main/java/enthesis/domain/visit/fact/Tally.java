package enthesis.domain.visit.fact;

import enthesis.domain.map.Point;
import enthesis.domain.solution.Component;
import enthesis.domain.solution.Contents;
import enthesis.domain.solution.Mixture;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/// Adds up points and solutions. A point without a readable volume counts as a point and adds nothing.
public final class Tally {
    private Tally() {}

    public static Totals of(List<Point> points, List<Mixture> solutions) {
        var each = solutions.stream().map(solution -> ofSolution(points, solution)).toList();
        var dextrose = each.stream().flatMap(one -> one.dextroseGiven().stream()).reduce(Milligrams.NONE,
                Milligrams::plus);
        return new Totals((int) points.stream().filter(Point::given).count(),
                (int) points.stream().filter(Point::planned).count(), fromNowhere(points, solutions),
                volume(points.stream().filter(Point::given).toList()),
                volume(points.stream().filter(Point::planned).toList()), dextrose, proliferants(points, solutions),
                each);
    }

    /// What was given of each second proliferant.
    private static SortedMap<String, Milligrams> proliferants(List<Point> points, List<Mixture> solutions) {
        var doses = new TreeMap<String, Milligrams>();
        for (var solution : solutions) {
            var given = volume(points.stream().filter(point -> point.given() && point.solution() == solution.row())
                    .toList());
            solution.proliferant().filter(Component::used)
                    .ifPresent(one -> dose(given, solution, (contents, some) -> contents.doseIn(one.part(), some))
                            .ifPresent(dose -> doses.merge(one.product(), dose, Milligrams::plus)));
        }
        return doses;
    }

    private static int fromNowhere(List<Point> points, List<Mixture> solutions) {
        var rows = solutions.stream().map(Mixture::row).toList();
        return (int) points.stream().filter(point -> !point.skipped() && !rows.contains(point.solution())).count();
    }

    /// The given points by region and side, in the order of the points.
    public static List<PlaceTotal> byPlace(List<Point> points, List<Mixture> solutions) {
        var places = new LinkedHashMap<String, List<Point>>();
        points.stream().filter(Point::given).forEach(point -> places
                .computeIfAbsent(point.place().region() + point.side(), _ -> new ArrayList<>()).add(point));
        return places.values().stream().map(here -> place(here, solutions)).toList();
    }

    private static PlaceTotal place(List<Point> here, List<Mixture> solutions) {
        var totals = of(here, solutions);
        var drugs = new TreeMap<String, Milligrams>();
        solutions.forEach(solution -> solution.anaesthetic().ifPresent(drug -> totals.of(solution.row())
                .flatMap(Totals.OfSolution::anaestheticGiven)
                .ifPresent(dose -> drugs.merge(drug, dose, Milligrams::plus))));
        var first = here.getFirst();
        return new PlaceTotal(first.place().region(), first.side(), here.size(), totals.given(),
                totals.dextroseGiven(), totals.proliferants(), drugs);
    }

    private static Totals.OfSolution ofSolution(List<Point> all, Mixture solution) {
        var points = all.stream().filter(point -> point.solution() == solution.row()).toList();
        var given = volume(points.stream().filter(Point::given).toList());
        var planned = volume(points.stream().filter(Point::planned).toList());
        var discarded = solution.rest().discarded().asValue();
        return new Totals.OfSolution(solution.row(), given, planned, dose(given, solution, Contents::dextroseIn),
                dose(given, solution, Contents::anaestheticIn), dose(planned, solution, Contents::anaestheticIn),
                solution.anaestheticDrawn(), solution.drawnUp(), discarded,
                unexplained(solution, given, discarded));
    }

    private static Optional<BigDecimal> unexplained(Mixture solution, Millilitres given,
            Optional<Millilitres> discarded) {
        return solution.drawnUp().flatMap(drawn -> discarded.map(
                rest -> drawn.value().subtract(given.value()).subtract(rest.value()).stripTrailingZeros()));
    }

    private static Optional<Milligrams> dose(Millilitres volume, Mixture solution,
            BiFunction<Contents, Millilitres, Milligrams> dose) {
        return solution.contents().map(contents -> dose.apply(contents, volume));
    }

    private static Millilitres volume(List<Point> points) {
        return points.stream().flatMap(point -> point.volume().asValue().stream()).reduce(Millilitres.NONE,
                Millilitres::plus);
    }
}
