package enthesis.storage.visit.fact;

import static enthesis.storage.jooq.Tables.IMAGE;

import enthesis.domain.picture.Mark;
import enthesis.domain.picture.OwnPicture;
import enthesis.domain.picture.Ruler;
import enthesis.domain.visit.Reading;
import enthesis.storage.jooq.tables.records.ImageRecord;
import java.util.UUID;

/// The own pictures of the visit, each with what is measured on it.
final class PictureRows {
    private PictureRows() {}

    static void settle(Settling settling, UUID visit, Reading reading) {
        settling.settle(IMAGE.VISIT, reading.pictures().stream().map(picture -> row(visit, picture)).toList());
    }

    private static ImageRecord row(UUID visit, OwnPicture picture) {
        return measured(picture.ruler(), new ImageRecord()
                .setVisit(visit)
                .setPlace(picture.row())
                .setFile(picture.kept().file())
                .setWidth(picture.kept().width())
                .setHeight(picture.kept().height())
                .setTurn(picture.kept().turn().code())
                .setKind(Columns.choice(picture.kind()))
                .setNameShown(Columns.choice(picture.name()))
                .setRegion(picture.region())
                .setSide(Columns.choice(picture.side()))
                .setCaption(picture.caption())
                .setAnatomy(Columns.choice(picture.seen().anatomy()))
                .setNeedleSeen(Columns.choice(picture.seen().needle())));
    }

    private static ImageRecord measured(Ruler ruler, ImageRecord row) {
        return row.setScaleFromX(ruler.from().map(Mark::x).orElse(null))
                .setScaleFromY(ruler.from().map(Mark::y).orElse(null))
                .setScaleToX(ruler.to().map(Mark::x).orElse(null))
                .setScaleToY(ruler.to().map(Mark::y).orElse(null))
                .setMillimetres(ruler.between().asValue().orElse(null))
                .setSkinX(ruler.skin().map(Mark::x).orElse(null))
                .setSkinY(ruler.skin().map(Mark::y).orElse(null))
                .setSkinEndX(ruler.skinEnd().map(Mark::x).orElse(null))
                .setSkinEndY(ruler.skinEnd().map(Mark::y).orElse(null));
    }
}
