package enthesis.domain.map;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.domain.map.sheet.BodyFigure;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.value.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Sheets of two revisions: each is found as itself, and what was charted on one is never on the other.
class AtlasTest {
    private static final Atlas ATLAS = RevisedAtlas.ATLAS;
    private static final Region KNEE = ATLAS.region("knee").orElseThrow();

    private static List<Point> points(Sheet sheet) {
        return Points.read(sheet);
    }

    private static List<Point> charted() {
        return points(RevisedAtlas.charted(Sheet.EMPTY, Side.RIGHT));
    }

    @Test
    void everyRevisionOfASheetAndOfABodyFigureIsFoundAsItself() {
        assertThat(List.of(1, 2, 3)).map(revision -> ATLAS.sheet("knee-medial", revision).map(MapSheet::edition)
                .orElse("none")).containsExactly("knee-medial 1", "knee-medial 2", "none");
        assertThat(ATLAS.figure("body-anterior", 1)).contains(RevisedAtlas.BODY_THEN);
        assertThat(ATLAS.figure("body-anterior", 2)).contains(RevisedAtlas.BODY_NOW);
        assertThat(ATLAS.figure("body-anterior", 3)).isEmpty();
        assertThat(ATLAS.sheet("body-anterior", 1)).contains(RevisedAtlas.BODY_THEN.sheet());
        assertThat(ATLAS.sheet("body-anterior", 2)).contains(RevisedAtlas.BODY_NOW.sheet());
    }

    @Test
    void aPointLiesOnTheSheetOfItsOwnRevisionOnly() {
        assertThat(charted()).allSatisfy(point -> {
            assertThat(point.place().on(RevisedAtlas.THEN)).isTrue();
            assertThat(point.place().on(RevisedAtlas.NOW)).isFalse();
            assertThat(KNEE.offers(point.place())).isFalse();
        });
    }

    @Test
    void aRegionOpensOnAnEarlierDrawingOnlyWhereAllItsPointsAreOnSuch() {
        var old = RevisedAtlas.charted(Sheet.EMPTY, Side.RIGHT);
        assertThat(ATLAS.opening(KNEE, List.of())).isEqualTo(RevisedAtlas.FRONT);
        assertThat(ATLAS.opening(KNEE, points(old))).isEqualTo(RevisedAtlas.THEN);
        assertThat(ATLAS.opening(KNEE, points(RevisedAtlas.given(old, RevisedAtlas.MOVED, Side.RIGHT, 2))))
                .isEqualTo(RevisedAtlas.FRONT);
        assertThat(ATLAS.opening(KNEE, points(RevisedAtlas.given(Sheet.EMPTY, RevisedAtlas.MOVED, Side.RIGHT, 9))))
                .as("a drawing that is nowhere").isEqualTo(RevisedAtlas.FRONT);
    }

    @Test
    void aTargetIsPlacedOnTodaysDrawingWhicheverIsShown() {
        assertThat(KNEE.sheetOf(RevisedAtlas.MOVED, RevisedAtlas.THEN)).contains(RevisedAtlas.NOW);
        assertThat(KNEE.sheetOf(RevisedAtlas.GONE, RevisedAtlas.THEN)).isEmpty();
    }

    @Test
    void aDrawingOfPainIsShownOnTheFiguresItWasBegunOn() {
        var sheet = RevisedAtlas.painful(Sheet.EMPTY, Side.LEFT);
        assertThat(ATLAS.figures(PainDrawing.read(sheet))).map(BodyFigure::sheet).map(MapSheet::edition)
                .containsExactly("body-anterior 1", "body-posterior 1");
        assertThat(ATLAS.figures(PainDrawing.read(Sheet.EMPTY))).isEqualTo(ATLAS.body());
    }
}
