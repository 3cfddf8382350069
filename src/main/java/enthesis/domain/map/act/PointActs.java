package enthesis.domain.map.act;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.Points;
import enthesis.domain.map.SkipReason;
import enthesis.domain.map.marking.Marking;
import enthesis.domain.map.plan.LeftOut;
import enthesis.domain.value.Millilitres;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/// The acts on the points of a visit, as pure functions of its sheet. An act on a row that is no point changes nothing.
public final class PointActs {
    private PointActs() {}

    /// Places a planned point after all others. Its row is `sheet.freshRow(POINT)`.
    public static Act place(Sheet sheet, Spot spot) {
        int order = Points.read(sheet).size() + 1;
        return Act.of("map.undoPlace", order, sheet.with(texts(sheet.freshRow(PointFields.POINT), order, spot)));
    }

    /// Everything a freshly planned point says.
    static Map<Field, String> texts(int row, int order, Spot spot) {
        var texts = new HashMap<Field, String>();
        texts.put(PointFields.order(row), Integer.toString(order));
        texts.put(PointFields.state(row), Choices.text(Point.State.PLANNED));
        texts.put(PointFields.side(row), Choices.text(spot.side()));
        texts.put(PointFields.target(row), spot.target().orElse(""));
        texts.put(PointFields.structure(row), spot.structure());
        texts.putAll(at(row, spot.place()));
        texts.put(PointFields.volume(row), spot.volume());
        texts.put(PointFields.solution(row), Integer.toString(spot.solution()));
        texts.putAll(how(row, spot.how()));
        return texts;
    }

    /// Types into one field of a point.
    public static Act set(Sheet sheet, int row, Field field, String text) {
        var words = field.equals(PointFields.volume(row)) ? "map.undoVolume" : "map.undoSet";
        return onPoint(sheet, row, words, sheet.with(field, text));
    }

    public static Act move(Sheet sheet, int row, Point.Place to) {
        return onPoint(sheet, row, "map.undoMove", sheet.with(at(row, to)));
    }

    /// Says which structure a point is at, called as it is today.
    public static Act link(Sheet sheet, int row, String target, String structure) {
        return onPoint(sheet, row, "map.undoLink", sheet.with(Map.of(PointFields.target(row), target,
                PointFields.structure(row), structure)));
    }

    /// Says that the point was given. Without a volume it stays planned: nobody gives nothing.
    public static Act given(Sheet sheet, int row) {
        var after = Points.at(sheet, row).filter(PointActs::hasVolume).isPresent()
                ? sheet.with(state(row, Point.State.GIVEN, ""))
                : sheet;
        return onPoint(sheet, row, "map.undoGiven", after);
    }

    /// Says why a planned point was not done.
    public static Act skipped(Sheet sheet, int row, SkipReason reason) {
        return onPoint(sheet, row, "map.undoSkipped",
                sheet.with(state(row, Point.State.SKIPPED, Choices.text(reason))));
    }

    /// Takes back that it was given or skipped.
    public static Act planned(Sheet sheet, int row) {
        return onPoint(sheet, row, "map.undoPlanned", sheet.with(state(row, Point.State.PLANNED, "")));
    }

    static Map<Field, String> state(int row, Point.State state, String reason) {
        return Map.of(PointFields.state(row), Choices.text(state), PointFields.skipped(row), reason);
    }

    /// Takes a point away and numbers the others anew, in the same order; that one was planned beforehand is
    /// remembered. One whose number is on a marking sheet stays: it can be skipped.
    public static Act delete(Sheet sheet, int row) {
        if (Marking.holds(sheet, row)) {
            return onPoint(sheet, row, "map.undoDelete", sheet);
        }
        var rest = Points.at(sheet, row).map(point -> without(sheet, point)).orElse(sheet);
        return onPoint(sheet, row, "map.undoDelete", rest.with(OrderActs.numbers(Points.read(rest))));
    }

    /// Without this point, the numbers of the others as they are.
    static Sheet without(Sheet sheet, Point point) {
        return sheet.withoutRow(PointFields.POINT, point.row()).with(LeftOut.of(sheet, point));
    }

    public static boolean hasVolume(Point point) {
        return point.volume().asValue().filter(volume -> volume.compareTo(Millilitres.NONE) > 0).isPresent();
    }

    private static Act onPoint(Sheet sheet, int row, String words, Sheet after) {
        return Points.at(sheet, row)
                .map(point -> Act.of(words, point.order(), after))
                .orElseGet(() -> Act.of(words, row, sheet));
    }

    private static Map<Field, String> how(int row, Point.How how) {
        return Map.of(
                PointFields.depth(row), how.depth(),
                PointFields.needle(row), how.needle(),
                PointFields.guidance(row), how.guidance(),
                PointFields.passes(row), how.passes(),
                PointFields.note(row), how.note());
    }

    static Map<Field, String> at(int row, Point.Place place) {
        return Map.of(
                PointFields.region(row), place.region(),
                PointFields.sheet(row), place instanceof Point.OnSheet on ? on.sheet() : "",
                PointFields.revision(row), place instanceof Point.OnSheet on ? Integer.toString(on.revision()) : "",
                PointFields.picture(row), place instanceof Point.OnPicture on ? on.picture() : "",
                PointFields.x(row), unit(place.x()),
                PointFields.y(row), unit(place.y()));
    }

    /// A coordinate to a tenth of a drawing unit: finer than any hand.
    private static String unit(double coordinate) {
        return BigDecimal.valueOf(coordinate).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
