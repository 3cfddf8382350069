package enthesis.domain.picture;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.Points;
import enthesis.domain.map.act.Act;
import enthesis.domain.map.act.PointActs;
import enthesis.domain.value.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The acts on the pictures of a visit, as pure functions of its sheet. An act on a row that is no picture
/// changes nothing.
public final class PictureActs {
    private PictureActs() {}

    /// What is known of a picture when it is kept. `side` is empty where the region is shown with both sides at once.
    public record Fresh(OwnPicture.Kept kept, OwnPicture.Kind kind, OwnPicture.NameShown name, String region,
            Optional<Side> side) {}

    /// Takes a kept picture in. Its row is `sheet.freshRow(PICTURE)`.
    public static Act take(Sheet sheet, Fresh fresh) {
        int row = sheet.freshRow(PictureFields.PICTURE);
        var texts = new HashMap<Field, String>();
        texts.put(PictureFields.file(row), fresh.kept.file());
        texts.put(PictureFields.width(row), Integer.toString(fresh.kept.width()));
        texts.put(PictureFields.height(row), Integer.toString(fresh.kept.height()));
        texts.put(PictureFields.turn(row), Integer.toString(fresh.kept.turn().code()));
        texts.put(PictureFields.kind(row), Choices.text(fresh.kind));
        texts.put(PictureFields.name(row), Choices.text(fresh.name));
        texts.put(PictureFields.region(row), fresh.region);
        texts.put(PictureFields.side(row), fresh.side.map(Choices::text).orElse(""));
        return new Act("map.undoPicture", List.of(), sheet.with(texts));
    }

    /// Takes a picture out of the visit, and the points on it with it; the others keep their order.
    public static Act remove(Sheet sheet, int row) {
        var after = sheet;
        for (var picture : OwnPictures.read(sheet)) {
            if (picture.row() == row) {
                for (var point : picture.on(Points.read(sheet))) {
                    after = PointActs.delete(after, point.row()).after();
                }
                after = after.withoutRow(PictureFields.PICTURE, row);
            }
        }
        return new Act("map.undoPictureRemoved", List.of(), after);
    }

    /// Puts one of the marks of a picture at a place.
    public static Act mark(Sheet sheet, int row, MarkPlace mark, double x, double y) {
        return of(sheet, row, "map.undoMark", Map.of(PictureFields.x(row, mark), unit(x), PictureFields.y(row, mark),
                unit(y)));
    }

    /// Takes all marks and the length away.
    public static Act unmark(Sheet sheet, int row) {
        var texts = new HashMap<Field, String>();
        for (var mark : MarkPlace.values()) {
            texts.put(PictureFields.x(row, mark), "");
            texts.put(PictureFields.y(row, mark), "");
        }
        texts.put(PictureFields.millimetres(row), "");
        return of(sheet, row, "map.undoUnmark", texts);
    }

    /// Writes the measured depths of the points on a picture into the points: as the hand would, with one step to undo.
    public static Act depths(Sheet sheet, int row) {
        var texts = new HashMap<Field, String>();
        OwnPictures.read(sheet).stream().filter(picture -> picture.row() == row)
                .forEach(picture -> picture.on(Points.read(sheet)).forEach(point -> picture.depth(point)
                        .ifPresent(mm -> texts.put(PointFields.depth(point.row()), mm.toPlainString()))));
        return of(sheet, row, "map.undoDepths", texts);
    }

    private static Act of(Sheet sheet, int row, String words, Map<Field, String> texts) {
        boolean there = sheet.has(PictureFields.file(row));
        return new Act(words, List.of(), there ? sheet.with(texts) : sheet);
    }

    /// To a tenth of a unit, as the places of points.
    private static String unit(double coordinate) {
        return BigDecimal.valueOf(coordinate).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
