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

/// The order of the points: which number each has. Numbers run from 1 without gaps, whatever is moved.
public final class OrderActs {
    private OrderActs() {}

    /// Moves a point `by` places down the list, or up when negative; at its end it stays there. The numbers of a
    /// marking sheet stay: such a point is not moved, and none moves before it.
    public static Act shift(Sheet sheet, int row, int by) {
        var points = new ArrayList<>(Points.read(sheet));
        var moved = points.stream().filter(point -> point.row() == row).findFirst();
        if (moved.isEmpty() || Marking.holds(sheet, row)) {
            return Act.of("map.undoOrder", moved.map(Point::order).orElse(row), sheet);
        }
        int held = (int) points.stream().filter(point -> Marking.holds(sheet, point.row())).count();
        int from = points.indexOf(moved.get());
        points.remove(from);
        points.add(Math.clamp(from + by, held, points.size()), moved.get());
        return Act.of("map.undoOrder", moved.get().order(), sheet.with(numbers(points)));
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
