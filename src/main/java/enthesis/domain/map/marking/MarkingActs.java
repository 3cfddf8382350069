package enthesis.domain.map.marking;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.Points;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What follows from a sheet that is out: its numbers stay, whatever is taken back. No act of these is a step to undo,
/// for paper cannot be called back.
public final class MarkingActs {
    private MarkingActs() {}

    /// What is to be written when a sheet is handed over: every point keeps its number from now on, and what the paper
    /// says of the planned ones.
    public static Map<Field, String> printed(Sheet sheet, Instant at) {
        var texts = new HashMap<Field, String>();
        texts.put(MarkingFields.FIRST, Marking.read(sheet).map(Marking::first).orElse(at).toString());
        texts.put(MarkingFields.PRINTED, at.toString());
        for (var point : Points.read(sheet)) {
            texts.put(MarkingFields.number(point.row()), Integer.toString(point.order()));
            texts.put(MarkingFields.paper(point.row()), point.planned() ? Marking.paper(point) : "");
        }
        return texts;
    }

    /// What is to be written when the sheet that was handed over at `at` did not come out: all as it was `before`.
    /// Nothing, once another one was handed over.
    public static Map<Field, String> notOut(Sheet now, Instant at, Sheet before) {
        return now.text(MarkingFields.PRINTED).equals(at.toString()) ? markings(now, before) : Map.of();
    }

    /// `next` as undo or redo may lead to from `now`: which sheets are out is no matter of undo, and a point that is on
    /// one is still there with its number. All others follow in their order.
    public static Sheet held(Sheet now, Sheet next) {
        var texts = new HashMap<>(markings(next, now));
        var held = now.rows(MarkingFields.MARKING);
        for (int row : held) {
            if (!next.rows(PointFields.POINT).contains(row)) {
                texts.putAll(point(now, row));
            }
        }
        var sheet = texts.isEmpty() ? next : next.with(texts);
        return held.isEmpty() ? sheet : sheet.with(orders(sheet));
    }

    /// What makes the markings of `sheet` those of `other`.
    private static Map<Field, String> markings(Sheet sheet, Sheet other) {
        var texts = new HashMap<Field, String>();
        fields(sheet).forEach(field -> texts.put(field, ""));
        fields(other).forEach(field -> texts.put(field, other.text(field)));
        return texts;
    }

    private static List<Field> fields(Sheet sheet) {
        return sheet.fields().stream().filter(field -> field.group().equals(MarkingFields.MARKING)).toList();
    }

    private static Map<Field, String> point(Sheet sheet, int row) {
        return sheet.fields().stream().filter(field -> field.group().equals(PointFields.POINT) && field.row() == row)
                .collect(Collectors.toMap(Function.identity(), sheet::text));
    }

    private static Map<Field, String> orders(Sheet sheet) {
        var points = new ArrayList<>(Points.read(sheet));
        points.sort(Comparator.comparingInt(point -> rank(sheet, point)));
        return IntStream.range(0, points.size()).boxed().collect(Collectors.toMap(
                at -> PointFields.order(points.get(at).row()), at -> Integer.toString(at + 1)));
    }

    /// Held points by their number, the others behind them as they are.
    private static int rank(Sheet sheet, Point point) {
        return Marking.holds(sheet, point.row())
                ? Integer.parseInt(sheet.text(MarkingFields.number(point.row())))
                : Integer.MAX_VALUE;
    }
}
