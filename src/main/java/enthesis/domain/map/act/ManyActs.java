package enthesis.domain.map.act;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.Points;
import enthesis.domain.map.SkipReason;
import enthesis.domain.map.marking.Marking;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Acts on the points of many rows, each one step to undo. What may not be done to one of them is done to none.
public final class ManyActs {
    private ManyActs() {}

    /// Moves them by the same way, in drawing units.
    public static Act move(Sheet sheet, Set<Integer> rows, double right, double down) {
        return toEach("map.undoMoveMany", sheet, rows, point -> PointActs.at(point.row(),
                point.place().to(point.place().x() + right, point.place().y() + down)));
    }

    /// Gives them the solution of this row.
    public static Act solution(Sheet sheet, Set<Integer> rows, int solution) {
        return toEach("map.undoMany.solution", sheet, rows,
                point -> Map.of(PointFields.solution(point.row()), Integer.toString(solution)));
    }

    /// Says why none of them was done.
    public static Act skipped(Sheet sheet, Set<Integer> rows, SkipReason reason) {
        return toEach("map.undoSkippedMany", sheet, rows,
                point -> PointActs.state(point.row(), Point.State.SKIPPED, Choices.text(reason)));
    }

    /// Takes back that they were given or skipped.
    public static Act planned(Sheet sheet, Set<Integer> rows) {
        return toEach("map.undoPlannedMany", sheet, rows,
                point -> PointActs.state(point.row(), Point.State.PLANNED, ""));
    }

    /// Takes them away and numbers the others anew, in the same order.
    public static Act delete(Sheet sheet, Set<Integer> rows) {
        if (held(sheet, rows)) {
            return act("map.undoDeleteMany", rows, sheet);
        }
        var rest = sheet;
        for (var point : points(sheet, rows).toList()) {
            rest = PointActs.without(rest, point);
        }
        return act("map.undoDeleteMany", rows, rest.with(OrderActs.numbers(Points.read(rest))));
    }

    /// Moves each one place up (-1) or down (1) the list; those at its end stay there, and nobody overtakes one of
    /// them. The numbers of a marking sheet stay.
    public static Act shift(Sheet sheet, Set<Integer> rows, int by) {
        if (held(sheet, rows)) {
            return act("map.undoOrderMany", rows, sheet);
        }
        var points = new ArrayList<>(Points.read(sheet));
        int first = (int) points.stream().filter(point -> Marking.holds(sheet, point.row())).count();
        for (int step = first + 1; step < points.size(); step++) {
            int at = by < 0 ? step : first + points.size() - 1 - step;
            int to = by < 0 ? at - 1 : at + 1;
            if (rows.contains(points.get(at).row()) && !rows.contains(points.get(to).row())) {
                Collections.swap(points, at, to);
            }
        }
        return act("map.undoOrderMany", rows, sheet.with(OrderActs.numbers(points)));
    }

    private static boolean held(Sheet sheet, Set<Integer> rows) {
        return rows.stream().anyMatch(row -> Marking.holds(sheet, row));
    }

    private static Act toEach(String words, Sheet sheet, Set<Integer> rows,
            Function<Point, Map<Field, String>> what) {
        var texts = new HashMap<Field, String>();
        points(sheet, rows).forEach(point -> texts.putAll(what.apply(point)));
        return act(words, rows, sheet.with(texts));
    }

    private static Stream<Point> points(Sheet sheet, Set<Integer> rows) {
        return Points.read(sheet).stream().filter(point -> rows.contains(point.row()));
    }

    private static Act act(String words, Set<Integer> rows, Sheet after) {
        return new Act(words, List.of(Integer.toString(rows.size())), after);
    }
}
