package enthesis.domain.map.act;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.Points;
import enthesis.domain.map.plan.LeftOut;
import enthesis.domain.value.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The side of points that were placed on the wrong one.
public final class SideActs {
    private SideActs() {}

    /// The points of a region on a side.
    public static List<Point> on(Sheet sheet, String region, Side side) {
        return Points.read(sheet).stream().filter(point -> point.place().region().equals(region)
                && point.side().filter(its -> its == side).isPresent()).toList();
    }

    /// Moves all points of a limb from one side to the other. They stay what they are, given or planned: it is the side
    /// that was written wrongly. Where they lie is drawn once for both sides.
    public static Act move(Sheet sheet, String region, Side from) {
        var points = on(sheet, region, from);
        Map<Field, String> sides = new HashMap<>(LeftOut.moved(sheet, region, from));
        points.forEach(point -> sides.put(PointFields.side(point.row()), Choices.text(from.mirrored())));
        return Act.of("map.undoSide", points, sheet.with(sides));
    }
}
