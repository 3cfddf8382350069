package enthesis.domain.picture;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Sheet;
import enthesis.domain.picture.file.Turn;
import enthesis.domain.value.Bounds;
import enthesis.domain.value.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the own pictures of a sheet, numbered from 1 in the order in which they were taken in.
public final class OwnPictures {
    /// What two marks on a picture of a joint may be apart.
    private static final Bounds LENGTH = Bounds.of("1", "500");

    private OwnPictures() {}

    public static List<OwnPicture> read(Sheet sheet) {
        var pictures = new ArrayList<OwnPicture>();
        for (int row : sheet.rows(PictureFields.PICTURE)) {
            if (sheet.has(PictureFields.file(row))) {
                pictures.add(picture(sheet, row, pictures.size() + 1));
            }
        }
        return List.copyOf(pictures);
    }

    private static OwnPicture picture(Sheet sheet, int row, int number) {
        var kept = new OwnPicture.Kept(sheet.text(PictureFields.file(row)),
                whole(sheet.text(PictureFields.width(row))), whole(sheet.text(PictureFields.height(row))),
                Turn.of(whole(sheet.text(PictureFields.turn(row)))));
        var seen = new OwnPicture.Seen(Choices.in(OwnPicture.Anatomy.class, sheet, PictureFields.anatomy(row)),
                Answer.in(sheet, PictureFields.needleSeen(row)));
        return new OwnPicture(row, number, kept, Choices.in(OwnPicture.Kind.class, sheet, PictureFields.kind(row)),
                Choices.in(OwnPicture.NameShown.class, sheet, PictureFields.name(row)),
                sheet.text(PictureFields.region(row)), Choices.in(Side.class, sheet, PictureFields.side(row)),
                sheet.text(PictureFields.caption(row)).strip(), seen, ruler(sheet, row));
    }

    private static Ruler ruler(Sheet sheet, int row) {
        return new Ruler(mark(sheet, row, MarkPlace.SCALE_FROM), mark(sheet, row, MarkPlace.SCALE_TO),
                millimetres(sheet.text(PictureFields.millimetres(row))), mark(sheet, row, MarkPlace.SKIN),
                mark(sheet, row, MarkPlace.SKIN_END));
    }

    /// The typed length between the marks of the scale.
    public static Entered<BigDecimal> millimetres(String typed) {
        return NumberText.within(NumberText.read(typed, "mm"), LENGTH, "mm");
    }

    private static Optional<Mark> mark(Sheet sheet, int row, MarkPlace place) {
        try {
            return Optional.of(new Mark(Double.parseDouble(sheet.text(PictureFields.x(row, place))),
                    Double.parseDouble(sheet.text(PictureFields.y(row, place)))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// Written by the program itself; anything else is as if 1.
    private static int whole(String text) {
        try {
            return Math.max(1, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
