package enthesis.domain.map.pain;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.pain.DrawnPain.Place;
import enthesis.domain.map.sheet.Aspect;
import enthesis.domain.map.sheet.BodyFigure;
import enthesis.domain.map.sheet.Direction;
import enthesis.domain.note.SeedCase;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.NoteFields;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Section;
import enthesis.domain.words.Words;
import enthesis.storage.reference.map.AtlasFiles;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainDrawingTest {
    private static final Atlas ATLAS = AtlasFiles.load();
    private static final Words WORDS = new Words(Locale.ENGLISH);
    private static final BodyFigure FRONT = ATLAS.body().getFirst();
    private static final BodyFigure BACK = ATLAS.body().getLast();

    private static Sheet marked(Sheet sheet, BodyFigure figure, String part, Side side) {
        return sheet.with(DrawingActs.mark(sheet, Place.of(figure, figure.part(part, side).orElseThrow())));
    }

    /// Places a finger can touch, by hand from the drawings; the side is the patient's own (maps/README.md 3).
    @ParameterizedTest
    @CsvSource({"front, 158, 419, LEFT, knee", "front, 102, 419, RIGHT, knee", "front, 72, 140, RIGHT, shoulder",
            "front, 188, 140, LEFT, shoulder", "front, 130, 240, MIDLINE, abdomen", "front, 39, 318, RIGHT, hand",
            "front, 130, 300, MIDLINE, groin", "front, 100, 360, RIGHT, thigh", "back, 158, 419, RIGHT, knee",
            "back, 102, 419, LEFT, knee", "back, 188, 140, RIGHT, shoulder", "back, 130, 258, MIDLINE, lower-back",
            "back, 150, 310, RIGHT, buttock", "back, 110, 310, LEFT, buttock", "back, 130, 60, MIDLINE, head",
            "back, 100, 480, LEFT, lower-leg"})
    void aTouchFindsThePartAndThePatientsOwnSide(String figure, double x, double y, Side side, String key) {
        var part = (figure.equals("front") ? FRONT : BACK).part(x, y, 0).orElseThrow();
        assertThat(part.side()).isEqualTo(side);
        assertThat(part.key()).isEqualTo(key);
    }

    /// What lies at the edge that is called LEFT is LEFT, part by part; both sides have the same parts.
    @Test
    void noPartLiesOnTheOtherSideOfItsFigure() {
        for (var figure : ATLAS.body()) {
            double middle = figure.sheet().box().x() + figure.sheet().box().width() / 2;
            for (var part : figure.parts()) {
                var edge = part.x() < middle ? figure.sheet().edges().left() : figure.sheet().edges().right();
                if (part.side() != Side.MIDLINE) {
                    assertThat(edge).as(part.key()).isEqualTo(Direction.valueOf(part.side().name()));
                    assertThat(figure.part(part.key(), part.side().mirrored())).as(part.key()).isPresent();
                }
                assertThat(figure.part(part.x(), part.y(), 0)).contains(part);
                assertThat(WORDS.knows("drawing.area." + part.key())).as(part.key()).isTrue();
                assertThat(part.region().filter(region -> ATLAS.region(region).isEmpty())).isEmpty();
            }
        }
    }

    /// A finger beside a wrist means the wrist; farther off is nothing.
    @Test
    void besideAPartTheNearestIsMeant() {
        assertThat(FRONT.part(24, 300, 14)).map(part -> part.key() + part.side()).contains("handRIGHT");
        assertThat(FRONT.part(56, 300, 14)).map(part -> part.key() + part.side()).contains("handRIGHT");
        assertThat(FRONT.part(24, 300, 2)).isEmpty();
        assertThat(FRONT.part(5, 5, 22)).isEmpty();
    }

    @Test
    void everyPartIsReachedByArrows() {
        for (var figure : ATLAS.body()) {
            var reached = new LinkedHashSet<>(List.of(figure.parts().getFirst()));
            for (int round = 0; round < figure.parts().size(); round++) {
                for (var part : List.copyOf(reached)) {
                    figure.beyond(part, 1, 0).ifPresent(reached::add);
                    figure.beyond(part, -1, 0).ifPresent(reached::add);
                    figure.beyond(part, 0, 1).ifPresent(reached::add);
                    figure.beyond(part, 0, -1).ifPresent(reached::add);
                }
            }
            assertThat(reached).containsAll(figure.parts());
        }
    }

    @Test
    void aMarkIsReadAsItWasTyped() {
        var sheet = marked(Sheet.EMPTY, FRONT, "knee", Side.LEFT).with(DrawingFields.quality(1), "burning")
                .with(DrawingFields.score(1), "6");
        assertThat(PainDrawing.read(sheet)).isEqualTo(new PainDrawing(false, List.of(new DrawnPain(1,
                new Place("body-anterior", 1, Aspect.ANTERIOR, Side.LEFT, "knee"), Optional.of(Quality.BURNING),
                Optional.of(6)))));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "10, 10", "7, 7", "11, ", "-1, ", "6.5, ", "'', ", "x, "})
    void onlyAWholeScoreFromZeroToTenCounts(String typed, Integer read) {
        var sheet = marked(Sheet.EMPTY, FRONT, "knee", Side.LEFT).with(DrawingFields.score(1), typed);
        assertThat(PainDrawing.read(sheet).marks().getFirst().score()).isEqualTo(Optional.ofNullable(read));
    }

    @ParameterizedTest
    @CsvSource({"side, both", "side, ''", "view, lateral", "area, ''", "revision, ''", "revision, a"})
    void whatNamesNoPlaceMarksNothing(String name, String text) {
        var sheet = Cases.with(marked(Sheet.EMPTY, FRONT, "knee", Side.LEFT), "painDrawing[1]." + name, text);
        assertThat(PainDrawing.read(sheet).said()).isFalse();
    }

    @Test
    void noPainAndAMarkNeverStandTogether() {
        var sheet = marked(Sheet.EMPTY, FRONT, "knee", Side.LEFT);
        sheet = sheet.with(DrawingActs.noPain(sheet));
        assertThat(PainDrawing.read(sheet)).isEqualTo(new PainDrawing(true, List.of()));
        sheet = marked(sheet, BACK, "neck", Side.MIDLINE);
        assertThat(PainDrawing.read(sheet).none()).isFalse();
        assertThat(PainDrawing.read(sheet).marks()).hasSize(1);
        assertThat(sheet.with(DrawingActs.clear(sheet))).isEqualTo(Sheet.EMPTY);
    }

    @Test
    void theNoteSaysEveryMarkWithItsSideFirst() {
        var sheet = marked(marked(Sheet.EMPTY, FRONT, "knee", Side.LEFT), BACK, "lower-back", Side.MIDLINE)
                .with(DrawingFields.quality(1), "burning").with(DrawingFields.score(1), "6");
        assertThat(before(sheet)).contains("Pain drawing: LEFT knee, front, burning, 6 of 10; "
                + "MIDLINE lower back, back, how it feels not said, how strong not said.");
        assertThat(before(Sheet.EMPTY.with(DrawingFields.SAID, "none"))).contains("Pain drawing: no pain.");
        assertThat(before(Sheet.EMPTY)).doesNotContain("drawing");
    }

    /// A part that a later version no longer has is still said as it was.
    @Test
    void anUnknownPartKeepsItsKey() {
        assertThat(before(Cases.drawn(Sheet.EMPTY, 1, "right", "old-part"))).contains("RIGHT old part, front");
    }

    @Test
    void itBelongsToTheCheckInAndEndsWithTheNeedle() {
        var reading = Reading.of(Cases.about(), Sheet.EMPTY);
        assertThat(reading.sectionOf(DrawingFields.area(3))).contains(Section.CHECK_IN);
        assertThat(reading.begun()).isFalse();
        assertThat(Reading.of(Cases.about(), Cases.point(Sheet.EMPTY, 1, "0.5", "planned", "right")).begun()).isFalse();
        assertThat(Reading.of(Cases.about(), Cases.point(Sheet.EMPTY, 1, "0.5", "given", "right")).begun()).isTrue();
        assertThat(Reading.of(Cases.about(), Cases.sheet("procedure.start", "10:55")).begun()).isTrue();
    }

    private static String before(Sheet sheet) {
        return SeedCase.paragraph(Reading.of(Cases.about(), sheet), NoteFields.Paragraph.BEFORE).text();
    }
}
