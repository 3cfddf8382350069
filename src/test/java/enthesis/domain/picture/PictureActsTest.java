package enthesis.domain.picture;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.Points;
import enthesis.domain.map.act.PointActs;
import enthesis.domain.map.act.Spot;
import enthesis.domain.picture.file.Turn;
import enthesis.domain.value.Side;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PictureActsTest {
    private static final String FILE = "cd".repeat(32);
    private static final OwnPicture.Kept KEPT = new OwnPicture.Kept(FILE, 1200, 900, new Turn(6));

    private static Sheet taken() {
        return PictureActs.take(Sheet.EMPTY, new PictureActs.Fresh(KEPT, OwnPicture.Kind.PHOTO,
                OwnPicture.NameShown.THIS_PATIENT, "knee", Optional.of(Side.LEFT))).after();
    }

    private static Sheet point(Sheet sheet, Point.Place place) {
        return PointActs.place(sheet, new Spot(Side.LEFT, Optional.of("gerdy"), "Gerdy", place, "0.5", 1,
                Point.How.UNSAID)).after();
    }

    private static OwnPicture only(Sheet sheet) {
        return OwnPictures.read(sheet).getFirst();
    }

    @Test
    void aTakenPictureIsReadAsItWasKept() {
        assertThat(only(taken())).isEqualTo(new OwnPicture(1, 1, KEPT, Optional.of(OwnPicture.Kind.PHOTO),
                Optional.of(OwnPicture.NameShown.THIS_PATIENT), "knee", Optional.of(Side.LEFT), "",
                OwnPicture.Seen.UNSAID, Ruler.NONE));
        assertThat(only(taken()).unitsWide()).isEqualTo(600);
        assertThat(only(taken()).unitsHigh()).isEqualTo(450);
    }

    @Test
    void aPointLiesOnAPictureOrOnASheetAndCanBeMovedThere() {
        var sheet = point(taken(), new Point.OnPicture("knee", FILE, 10.04, 20));
        var at = Points.read(sheet).getFirst();
        assertThat(at.place()).isEqualTo(new Point.OnPicture("knee", FILE, 10, 20));
        assertThat(only(sheet).holds(at)).isTrue();
        var moved = PointActs.move(sheet, 1, new Point.OnSheet("knee", "knee-anterior", 1, 5, 6)).after();
        assertThat(Points.read(moved).getFirst().place())
                .isEqualTo(new Point.OnSheet("knee", "knee-anterior", 1, 5, 6));
        assertThat(only(moved).on(Points.read(moved))).isEmpty();
    }

    @Test
    void takenOutAPictureTakesItsPointsAlongAndTheOthersCloseUp() {
        var sheet = point(taken(), new Point.OnPicture("knee", FILE, 10, 20));
        sheet = point(sheet, new Point.OnSheet("knee", "knee-anterior", 1, 5, 6));
        sheet = point(sheet, new Point.OnPicture("knee", FILE, 30, 40));
        var rest = PictureActs.remove(sheet, 1).after();
        assertThat(OwnPictures.read(rest)).isEmpty();
        assertThat(Points.read(rest)).extracting(Point::order).containsExactly(1);
        assertThat(Points.read(rest).getFirst().place()).isInstanceOf(Point.OnSheet.class);
    }

    @Test
    void marksAndALengthBecomeDepthsInThePoints() {
        var sheet = point(taken(), new Point.OnPicture("knee", FILE, 300, 250));
        sheet = point(sheet, new Point.OnSheet("knee", "knee-anterior", 1, 5, 6));
        for (var mark : Map.of(MarkPlace.SCALE_FROM, 50, MarkPlace.SCALE_TO, 250, MarkPlace.SKIN, 50).entrySet()) {
            sheet = PictureActs.mark(sheet, 1, mark.getKey(), mark.getKey() == MarkPlace.SKIN ? 300 : 20,
                    mark.getValue()).after();
        }
        sheet = sheet.with(Field.parse("picture[1].millimetres"), "20");
        assertThat(PictureActs.depths(sheet, 1).after().text(Field.parse("point[1].depth"))).isEqualTo("20.0");
        assertThat(PictureActs.depths(sheet, 1).after().text(Field.parse("point[2].depth"))).isEmpty();
        assertThat(only(PictureActs.unmark(sheet, 1).after()).ruler()).isEqualTo(Ruler.NONE);
    }

    @Test
    void anActOnARowThatIsNoPictureChangesNothing() {
        assertThat(PictureActs.mark(taken(), 7, MarkPlace.SKIN, 1, 1).after()).isEqualTo(taken());
        assertThat(PictureActs.remove(taken(), 7).after()).isEqualTo(taken());
        assertThat(PictureActs.depths(taken(), 7).after()).isEqualTo(taken());
    }
}
