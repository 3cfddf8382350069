package enthesis.domain.map.act;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.Points;
import enthesis.domain.map.plan.Stamp;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/// Acts on many points at once, each one step to undo.
public final class StampActs {
    private StampActs() {}

    /// Plans the points of a stamp after all others. A structure that has a point on that side is left as it is: to
    /// stamp twice plans nothing twice.
    public static Act stamp(Sheet sheet, Stamp stamp) {
        var there = Points.read(sheet);
        var texts = new HashMap<Field, String>();
        int row = sheet.freshRow(PointFields.POINT);
        int order = there.size();
        for (var spot : stamp.spots()) {
            if (there.stream().noneMatch(point -> isAt(point, spot))) {
                order++;
                texts.putAll(PointActs.texts(row, order, spot));
                texts.put(PointFields.origin(row), stamp.origin());
                texts.put(PointFields.plannedVolume(row), spot.volume());
                row++;
            }
        }
        return new Act("map.undoStamp", List.of(stamp.name()), sheet.with(texts));
    }

    private static boolean isAt(Point point, Spot spot) {
        boolean same = spot.target().isPresent()
                ? point.target().equals(spot.target())
                : point.structure().equals(spot.structure()) && point.place().equals(spot.place());
        return same && point.place().region().equals(spot.place().region())
                && point.side().filter(side -> side == spot.side()).isPresent();
    }

    /// Says that these points were given; one without a volume stays as it is.
    public static Act allGiven(Sheet sheet, List<Integer> rows) {
        var after = sheet;
        for (int row : rows) {
            after = PointActs.given(after, row).after();
        }
        var points = Points.read(sheet).stream().filter(point -> rows.contains(point.row())).toList();
        return Act.of("map.undoAllGiven", points, after);
    }

    /// Types the same into one field of each of these points.
    public static Act setAll(Sheet sheet, Stream<Field> fields, String text) {
        var texts = new HashMap<Field, String>();
        fields.forEach(field -> texts.put(field, text));
        return new Act("map.undoSetAll", List.of(Integer.toString(texts.size())), sheet.with(texts));
    }
}
