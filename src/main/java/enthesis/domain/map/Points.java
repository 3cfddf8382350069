package enthesis.domain.map;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the injection points of a sheet, in the order shown.
public final class Points {
    private static final Pattern VOLUME = Pattern.compile("[0-9]{1,4}|[0-9]{0,4}[.,][0-9]{1,4}");

    private Points() {}

    public static List<Point> read(Sheet sheet) {
        return ordered(sheet.rows(PointFields.POINT).stream().map(row -> point(sheet, row)));
    }

    /// The point of one row; none where the row is no point.
    public static Optional<Point> at(Sheet sheet, int row) {
        return sheet.rows(PointFields.POINT).contains(row) ? Optional.of(point(sheet, row)) : Optional.empty();
    }

    /// The same as read from `now`, where `before` was read from `was`: only what has changed is read anew.
    public static List<Point> again(List<Point> before, Sheet was, Sheet now) {
        var changed = now.changesSince(was).keySet().stream()
                .filter(field -> field.group().equals(PointFields.POINT)).map(Field::row).collect(Collectors.toSet());
        if (changed.isEmpty()) {
            return before;
        }
        return ordered(Stream.concat(before.stream().filter(point -> !changed.contains(point.row())),
                now.rows(PointFields.POINT).stream().filter(changed::contains).map(row -> point(now, row))));
    }

    private static List<Point> ordered(Stream<Point> points) {
        return points.sorted(Comparator.comparingInt(Point::order).thenComparingInt(Point::row)).toList();
    }

    private static Point point(Sheet sheet, int row) {
        var target = sheet.text(PointFields.target(row));
        return new Point(row, number(sheet.text(PointFields.order(row)), row).intValue(),
                Choices.read(Point.State.class, sheet.text(PointFields.state(row))).orElse(Point.State.PLANNED),
                Choices.read(Side.class, sheet.text(PointFields.side(row))), place(sheet, row),
                target.isEmpty() ? Optional.empty() : Optional.of(target), sheet.text(PointFields.structure(row)),
                volume(sheet.text(PointFields.volume(row))),
                number(sheet.text(PointFields.solution(row)), 1).intValue(),
                how(sheet, row), plan(sheet, row));
    }

    private static Point.Plan plan(Sheet sheet, int row) {
        return new Point.Plan(sheet.text(PointFields.origin(row)),
                volume(sheet.text(PointFields.plannedVolume(row))).asValue(),
                Choices.read(SkipReason.class, sheet.text(PointFields.skipped(row))));
    }

    /// A volume as it is typed: millilitres with point or comma.
    public static Entered<Millilitres> volume(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return new Entered.Empty<>();
        }
        return VOLUME.matcher(text).matches()
                ? new Entered.Value<>(new Millilitres(new BigDecimal(text.replace(',', '.'))), typed)
                : new Entered.Refused<>(Refusal.of("map.volumeRefused"), typed);
    }

    private static Point.Place place(Sheet sheet, int row) {
        var region = sheet.text(PointFields.region(row));
        double x = number(sheet.text(PointFields.x(row)), 0).doubleValue();
        double y = number(sheet.text(PointFields.y(row)), 0).doubleValue();
        return sheet.has(PointFields.picture(row))
                ? new Point.OnPicture(region, sheet.text(PointFields.picture(row)), x, y)
                : new Point.OnSheet(region, sheet.text(PointFields.sheet(row)),
                        number(sheet.text(PointFields.revision(row)), 1).intValue(), x, y);
    }

    private static Point.How how(Sheet sheet, int row) {
        return new Point.How(sheet.text(PointFields.depth(row)), sheet.text(PointFields.needle(row)),
                sheet.text(PointFields.guidance(row)), sheet.text(PointFields.passes(row)),
                sheet.text(PointFields.note(row)));
    }

    /// Written by the program itself, so plain decimals; anything else is as if empty.
    private static BigDecimal number(String text, int otherwise) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return BigDecimal.valueOf(otherwise);
        }
    }
}
