package enthesis.domain.map.act;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.Points;
import enthesis.domain.map.marking.Marking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The order of the points: which number each has. Numbers run from 1 without gaps, whatever is moved.
public final class OrderActs {
    private OrderActs() {}

    /// Moves a point `by` places down the list, or up when negative; at its end it stays there. The numbers of a
    /// marking sheet stay: such a point is not moved, and none moves before it.
    public static Act shift(Sheet sheet, int row, int by) {
        var rows = Points.read(sheet).stream().map(Point::row).toList();
        int at = rows.indexOf(row);
        return put(sheet, Set.of(row), at < 0 ? 0 : at + by + (by > 0 ? 1 : 0));
    }

    /// Puts points, together and in their order, into the gap before this place of the list, counted from 0. The
    /// numbers of a marking sheet stay, as with `shift`.
    public static Act put(Sheet sheet, Set<Integer> rows, int gap) {
        var points = Points.read(sheet);
        var moved = points.stream().filter(point -> rows.contains(point.row())).toList();
        int to = landing(sheet, rows, gap);
        var next = new ArrayList<>(points);
        if (to >= 0) {
            int before = (int) points.subList(0, to).stream().filter(moved::contains).count();
            next.removeAll(moved);
            next.addAll(to - before, moved);
        }
        var after = to >= 0 ? sheet.with(numbers(next)) : sheet;
        return moved.size() == 1
                ? Act.of("map.undoOrder", moved.getFirst().order(), after)
                : new Act("map.undoOrderMany", List.of(Integer.toString(rows.size())), after);
    }

    /// The gap these points would be put into when this one is asked for; -1 where they stay.
    public static int landing(Sheet sheet, Set<Integer> rows, int gap) {
        var points = Points.read(sheet);
        if (rows.stream().anyMatch(row -> Marking.holds(sheet, row))
                || points.stream().noneMatch(point -> rows.contains(point.row()))) {
            return -1;
        }
        int held = (int) points.stream().filter(point -> Marking.holds(sheet, point.row())).count();
        return Math.clamp(gap, held, points.size());
    }

    /// The numbers of points in this order.
    static Map<Field, String> numbers(List<Point> points) {
        var orders = new HashMap<Field, String>();
        for (int at = 0; at < points.size(); at++) {
            orders.put(PointFields.order(points.get(at).row()), Integer.toString(at + 1));
        }
        return orders;
    }
}
