package enthesis.domain.map.pain;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.Region;
import enthesis.domain.map.drawing.Box;
import enthesis.domain.map.pain.DrawnPain.Place;
import enthesis.domain.map.sheet.Aspect;
import enthesis.domain.map.sheet.BodyFigure;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.value.Side;
import enthesis.storage.reference.map.AtlasFiles;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a mark of the body figure lies on the sheets of its region.
class PainHereTest {
    private static final Atlas ATLAS = AtlasFiles.load();

    private static PainDrawing marked(Aspect view, String area, Side side) {
        var figure = ATLAS.body().stream().filter(one -> one.sheet().view() == view).findFirst().orElseThrow();
        return PainDrawing.read(Sheet.EMPTY.with(DrawingActs.mark(Sheet.EMPTY,
                Place.of(figure, figure.part(area, side).orElseThrow()))));
    }

    private static MapSheet sheet(String id) {
        return ATLAS.sheet(id, 1).orElseThrow();
    }

    private static Region region(String key) {
        return ATLAS.region(key).orElseThrow();
    }

    /// "left upper" for a quarter, "whole" for all of it, "" for nothing; as the sheet is drawn.
    private static String words(MapSheet sheet, List<Wash> washes) {
        return washes.stream().map(wash -> words(sheet.box(), wash.within())).collect(Collectors.joining("; "));
    }

    private static String words(Box all, Box part) {
        var across = part.width() == all.width() ? "" : part.x() == all.x() ? "left" : "right";
        var along = part.height() == all.height() ? "" : part.y() == all.y() ? "upper" : "lower";
        var both = (across + " " + along).strip();
        return both.isEmpty() ? "whole" : both;
    }

    /// By hand from the drawings and the words at their edges (maps/README.md): right sheets, of which the left ones
    /// are mirror images, and two sheets of both sides.
    @ParameterizedTest
    @CsvSource({"ANTERIOR, knee, RIGHT, knee, RIGHT, knee-anterior, whole",
            "ANTERIOR, knee, RIGHT, knee, RIGHT, knee-posterior, ''",
            "ANTERIOR, knee, RIGHT, knee, RIGHT, knee-lateral, right",
            "ANTERIOR, knee, RIGHT, knee, RIGHT, knee-medial, left",
            "POSTERIOR, knee, RIGHT, knee, RIGHT, knee-posterior, whole",
            "POSTERIOR, knee, RIGHT, knee, RIGHT, knee-anterior, ''",
            "POSTERIOR, knee, RIGHT, knee, RIGHT, knee-lateral, left",
            "ANTERIOR, knee, LEFT, knee, RIGHT, knee-anterior, ''",
            "ANTERIOR, knee, RIGHT, knee, LEFT, knee-anterior, ''",
            "ANTERIOR, knee, LEFT, knee, LEFT, knee-anterior, whole",
            "POSTERIOR, foot, LEFT, ankle-foot, LEFT, ankle-posterior, whole",
            "POSTERIOR, foot, LEFT, ankle-foot, LEFT, foot-dorsal, ''",
            "ANTERIOR, foot, LEFT, ankle-foot, LEFT, foot-dorsal, whole",
            "ANTERIOR, foot, LEFT, ankle-foot, LEFT, foot-plantar, ''",
            "ANTERIOR, foot, LEFT, ankle-foot, LEFT, ankle-lateral, whole",
            "ANTERIOR, foot, LEFT, ankle-foot, LEFT, ankle-posterior, ''",
            "POSTERIOR, foot, RIGHT, ankle-foot, RIGHT, ankle-medial, whole",
            "POSTERIOR, hip, LEFT, hip, LEFT, hip-lateral, left",
            "ANTERIOR, hip, LEFT, hip, LEFT, hip-lateral, right",
            "ANTERIOR, elbow, RIGHT, elbow, RIGHT, elbow-lateral, whole",
            "POSTERIOR, elbow, RIGHT, elbow, RIGHT, elbow-medial, whole",
            "POSTERIOR, foot, LEFT, ankle-foot, LEFT, foot-plantar, ''",
            "ANTERIOR, hand, RIGHT, wrist-hand, RIGHT, hand-palmar, whole",
            "ANTERIOR, hand, RIGHT, wrist-hand, RIGHT, hand-dorsal, ''",
            "POSTERIOR, hand, RIGHT, wrist-hand, RIGHT, hand-dorsal, whole",
            "ANTERIOR, groin, MIDLINE, hip, RIGHT, hip-anterior, right",
            "ANTERIOR, hip, RIGHT, hip, RIGHT, hip-anterior, whole",
            "POSTERIOR, buttock, RIGHT, lumbosacral, BOTH, lumbosacral-posterior, right lower",
            "POSTERIOR, buttock, LEFT, lumbosacral, BOTH, lumbosacral-posterior, left lower",
            "POSTERIOR, lower-back, MIDLINE, lumbosacral, BOTH, lumbosacral-posterior, upper",
            "POSTERIOR, neck, MIDLINE, neck-thoracic, BOTH, cervicothoracic-posterior, upper",
            "POSTERIOR, upper-back, MIDLINE, neck-thoracic, BOTH, cervicothoracic-posterior, lower",
            "ANTERIOR, neck, MIDLINE, neck-thoracic, BOTH, cervicothoracic-posterior, ''",
            "POSTERIOR, buttock, RIGHT, hip, RIGHT, hip-posterior, ''",
            "ANTERIOR, thigh, RIGHT, knee, RIGHT, knee-anterior, ''"})
    void aMarkLiesOnItsSideAndItsFace(Aspect view, String area, Side side, String region, Side shown, String sheet,
            String expected) {
        var here = PainHere.of(ATLAS, marked(view, area, side), region(region), shown);
        assertThat(words(sheet(sheet), here.on(sheet(sheet)))).isEqualTo(expected);
    }

    /// Every part of both figures on every sheet of its region: neither the other side nor the other face, whoever
    /// draws a sheet next.
    @Test
    void noMarkIsShownOnTheOtherSideOrOnTheOtherFace() {
        for (BodyFigure figure : ATLAS.body()) {
            for (var part : figure.parts()) {
                for (var region : ATLAS.regions()) {
                    for (var shown : List.of(Side.RIGHT, Side.LEFT)) {
                        var here = PainHere.of(ATLAS, marked(figure.sheet().view(), part.key(), part.side()), region,
                                shown);
                        region.sheets().stream().filter(sheet -> !here.on(sheet).isEmpty()).forEach(sheet -> {
                            assertThat(part.side()).isIn(shown, Side.MIDLINE);
                            assertThat(part.region()).contains(region.key());
                            assertThat(sheet.view()).isNotIn(figure.sheet().view() == Aspect.ANTERIOR
                                    ? Aspect.POSTERIOR
                                    : Aspect.ANTERIOR);
                        });
                    }
                }
            }
        }
    }

    /// A region without sheets of its own shows the body figure, and on it the very part.
    @Test
    void onTheBodyFigureItIsThePartItself() {
        var front = ATLAS.body().getFirst();
        var here = PainHere.of(ATLAS, marked(Aspect.ANTERIOR, "chest", Side.MIDLINE), region("chest"), Side.BOTH);
        assertThat(here.on(front.sheet())).containsExactly(
                new Wash(List.of(front.part("chest", Side.MIDLINE).orElseThrow().hit()), front.sheet().box()));
        assertThat(here.on(ATLAS.body().getLast().sheet())).isEmpty();
    }

    @Test
    void nothingIsLaidOnAnOwnPicture() {
        var here = PainHere.of(ATLAS, marked(Aspect.ANTERIOR, "knee", Side.RIGHT), region("knee"), Side.RIGHT);
        assertThat(here.marks()).hasSize(1);
        assertThat(here.on(MapSheet.picture("a".repeat(64), "knee", 640, 480))).isEmpty();
    }
}
