package enthesis.domain.map.plan;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.value.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A point that a protocol or an earlier session planned and that was taken away again, so that what was not repeated
/// is said too. `target` is empty for a free point; `origin` is what had planned it.
public record LeftOut(String region, Optional<Side> side, Optional<String> target, String structure, String origin) {
    /// The group of its fields.
    public static final String LEFT_OUT = "leftOut";

    public static List<LeftOut> read(Sheet sheet) {
        return sheet.rows(LEFT_OUT).stream().map(row -> new LeftOut(sheet.text(field(row, "region")),
                Choices.in(Side.class, sheet, field(row, "side")),
                Optional.of(sheet.text(field(row, "target"))).filter(id -> !id.isEmpty()),
                sheet.text(field(row, "structure")), sheet.text(field(row, "origin")))).toList();
    }

    private static Field field(int row, String name) {
        return Field.at(LEFT_OUT, row, name);
    }

    /// What the sheet has to say when this point is taken away; nothing for one that nobody planned beforehand.
    public static Map<Field, String> of(Sheet sheet, Point point) {
        if (point.plan().origin().isEmpty()) {
            return Map.of();
        }
        int row = sheet.freshRow(LEFT_OUT);
        return Map.of(
                field(row, "region"), point.place().region(),
                field(row, "side"), point.side().map(Choices::text).orElse(""),
                field(row, "target"), point.target().orElse(""),
                field(row, "structure"), point.structure(),
                field(row, "origin"), point.plan().origin());
    }

    /// The same on the other side, when all points of a region move there.
    public static Map<Field, String> moved(Sheet sheet, String region, Side from) {
        var sides = new HashMap<Field, String>();
        for (int row : sheet.rows(LEFT_OUT)) {
            boolean here = sheet.text(field(row, "region")).equals(region)
                    && Choices.in(Side.class, sheet, field(row, "side")).filter(its -> its == from).isPresent();
            if (here) {
                sides.put(field(row, "side"), Choices.text(from.mirrored()));
            }
        }
        return sides;
    }

    /// Whether it was an earlier session that had planned it.
    public boolean repeats() {
        return origin.startsWith("session:");
    }

    /// Whether it is done, planned or skipped after all, or nothing else of what had planned it is left on its side.
    boolean settled(List<Point> points) {
        return points.stream().anyMatch(this::is) || points.stream().noneMatch(this::besides);
    }

    private boolean besides(Point point) {
        return point.plan().origin().equals(origin) && point.place().region().equals(region)
                && side.flatMap(its -> point.side().filter(other -> its.admits(other) || other.admits(its)))
                        .isPresent();
    }

    private boolean is(Point point) {
        boolean same = target.isPresent()
                ? point.target().equals(target)
                : point.target().isEmpty() && point.structure().equals(structure);
        return same && point.place().region().equals(region) && point.side().equals(side);
    }
}
