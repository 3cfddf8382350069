package enthesis.domain.note.paragraph;

import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.note.span.Prose;
import enthesis.domain.note.span.Span;
import enthesis.domain.solution.Mixture;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.fact.PlaceTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The points: side and region, how many and how much in all, then each structure; neighbours of one volume together.
final class PointsProse {

    private PointsProse() {}

    static void write(Prose prose, Reading reading, UnaryOperator<String> regions) {
        var given = reading.points().stream().filter(Point::given).toList();
        if (given.isEmpty()) {
            prose.say("note.noPoints", prose.gap(PointFields.volume(1), "points"));
            return;
        }
        prose.say("note.points", Prose.fact(PlaceWords.points(prose.words(), given.size()),
                PointFields.volume(given.getFirst().row())), Prose.plain(reading.totals().given().toString()));
        var places = new PlaceWords(prose.words(), regions, reading.about().practice());
        for (var total : reading.places()) {
            var here = given.stream().filter(point -> isAt(point, total)).toList();
            var place = Prose.plain(places.place(total));
            if (reading.places().size() == 1) {
                prose.say("note.pointsAt", place);
            } else {
                prose.say("note.pointsAtSum", place, Prose.plain(places.sum(total)));
            }
            prose.list(clauses(prose, here, reading.solutions().size() > 1));
        }
        if (reading.totals().pointsPlanned() > 0) {
            prose.say("note.planned", Prose.plain(Integer.toString(reading.totals().pointsPlanned())));
        }
        DifferenceProse.write(prose, reading);
    }

    private static boolean isAt(Point point, PlaceTotal total) {
        return point.place().region().equals(total.region()) && point.side().equals(total.side());
    }

    private static List<List<Span>> clauses(Prose prose, List<Point> points, boolean several) {
        var clauses = new ArrayList<List<Span>>();
        for (int from = 0; from < points.size();) {
            int to = from + 1;
            while (to < points.size() && alike(points.get(from), points.get(to))) {
                to++;
            }
            clauses.add(clause(prose, points.subList(from, to), several));
            from = to;
        }
        return clauses;
    }

    private static boolean alike(Point one, Point other) {
        return one.volume().asValue().equals(other.volume().asValue()) && one.solution() == other.solution();
    }

    private static List<Span> clause(Prose prose, List<Point> alike, boolean several) {
        var first = alike.getFirst();
        var names = alike.stream().map(point -> point.structure().replace(",", "")).collect(Collectors.joining(", "));
        var field = PointFields.volume(first.row());
        var volume = first.volume().asValue().<Span>map(amount -> Prose.fact(amount + " mL", field))
                .orElseGet(() -> prose.gap(field, "volume"));
        var letter = several ? " " + prose.words().say("note.ofSolution", Mixture.letter(first.solution())) : "";
        return prose.clause(alike.size() > 1 ? "note.pointEach" : "note.point", Prose.plain(names), volume,
                Prose.plain(letter));
    }
}
