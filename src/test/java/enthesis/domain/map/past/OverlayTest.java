package enthesis.domain.map.past;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.Point;
import enthesis.domain.map.Region;
import enthesis.domain.map.RevisedAtlas;
import enthesis.domain.map.sheet.Anchor;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.value.Side;
import enthesis.storage.reference.map.AtlasFiles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayTest {
    private static final Region ANKLE = AtlasFiles.load().region("ankle-foot").orElseThrow();
    private static final MapSheet LATERAL = sheet("ankle-lateral");
    private static final Anchor ATFL = LATERAL.anchor("atfl-fibular").orElseThrow();

    private static MapSheet sheet(String id) {
        return ANKLE.sheets().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static PastSession one(String day, Side side, String sheet, int revision, String target) {
        return Sessions.on(day, 1, 7, 4)
                .given(side, new Point.OnSheet("ankle-foot", sheet, revision, 171.5, 233), target, "A structure", "0.5")
                .skipped(side, new Point.OnSheet("ankle-foot", sheet, revision, 50, 50), "sinus-tarsi", "Sinus tarsi")
                .signed();
    }

    private static Overlay over(MapSheet shown, PastSession... newestFirst) {
        return Overlay.of(Series.NONE.with(List.of(newestFirst)), ANKLE, Side.RIGHT, shown);
    }

    @Test
    void aNeedleStandsWhereItWentInAndASkippedOneNowhere() {
        assertThat(over(LATERAL, one("2026-10-26", Side.RIGHT, "ankle-lateral", 1, "atfl-fibular")).rings())
                .singleElement().satisfies(ring -> {
                    assertThat(List.of(ring.x(), ring.y())).containsExactly(171.5, 233.0);
                    assertThat(ring.exact()).isTrue();
                });
    }

    /// The drawing has changed since: where the needle was then is another place now.
    @Test
    void onAnotherRevisionItStandsAtItsStructure() {
        var overlay = over(LATERAL, one("2020-01-07", Side.RIGHT, "ankle-lateral", 7, "atfl-fibular"));
        assertThat(overlay.rings()).singleElement().satisfies(ring -> {
            assertThat(List.of(ring.x(), ring.y())).containsExactly(ATFL.x(), ATFL.y());
            assertThat(ring.exact()).isFalse();
        });
        assertThat(overlay.lost()).isEmpty();
    }

    /// On the drawing of then everything is where it went in; on today's at its structure, or said to be lost.
    @Test
    void onTheEarlierDrawingItStandsWhereItWentIn() {
        var session = Sessions.on("2020-01-07", 1, 7, 4).given(Side.LEFT, at(RevisedAtlas.MOVED), RevisedAtlas.MOVED,
                "MCL", "0.5").given(Side.LEFT, at(RevisedAtlas.GONE), RevisedAtlas.GONE, "POL", "0.5").signed();
        var series = Series.NONE.with(List.of(session));
        var knee = RevisedAtlas.ATLAS.region("knee").orElseThrow();
        var then = Overlay.of(series, knee, Side.LEFT, RevisedAtlas.THEN);
        assertThat(then.rings()).map(ring -> ring.x() + " " + ring.y() + " " + ring.exact())
                .containsExactly("207.0 200.0 true", "240.0 240.0 true");
        assertThat(then.lost()).isEmpty();
        var now = Overlay.of(series, knee, Side.LEFT, RevisedAtlas.NOW);
        assertThat(now.rings()).map(ring -> ring.x() + " " + ring.y() + " " + ring.exact())
                .containsExactly("207.0 160.0 false");
        assertThat(now.lost()).extracting(lost -> lost.point().structure()).containsExactly("POL");
    }

    private static Point.Place at(String target) {
        var anchor = RevisedAtlas.then(target);
        return new Point.OnSheet("knee", "knee-medial", 1, anchor.x(), anchor.y());
    }

    @ParameterizedTest
    @CsvSource({"ankle-lateral, 7, gone, 1", "ankle-lateral, 7, '', 1", "a-sheet-of-then, 1, gone, 1",
            "ankle-lateral, 1, gone, 0", "ankle-medial, 1, '', 0", "ankle-medial, 7, atfl-fibular, 0"})
    void whatNoSheetCanShowIsSaidAndShownNowhere(String sheet, int revision, String target, int lost) {
        var overlay = over(LATERAL, one("2020-01-07", Side.RIGHT, sheet, revision, target));
        assertThat(overlay.lost()).hasSize(lost);
        assertThat(overlay.rings()).noneMatch(_ -> lost == 1);
    }

    @Test
    void aNeedleOfAnotherViewStandsOnlyAtItsStructure() {
        var free = one("2026-10-26", Side.RIGHT, "ankle-medial", 1, "");
        assertThat(over(LATERAL, free).rings()).isEmpty();
        assertThat(over(sheet("ankle-medial"), free).rings()).hasSize(1);
    }

    @Test
    void theOtherSideIsNeverLaidOver() {
        assertThat(over(LATERAL, one("2026-10-26", Side.LEFT, "ankle-lateral", 1, "atfl-fibular")))
                .isEqualTo(Overlay.NONE);
    }

    @Test
    void olderSessionsLieUnderNewerOnesAndKeepTheirAge() {
        var newest = one("2026-11-09", Side.RIGHT, "ankle-lateral", 1, "atfl-fibular");
        var oldest = one("2026-10-26", Side.RIGHT, "ankle-lateral", 1, "atfl-fibular");
        var series = Series.NONE.with(List.of(newest, oldest));
        assertThat(Overlay.of(series.at(3), ANKLE, Side.RIGHT, LATERAL).rings()).extracting(Ring::age)
                .containsExactly(1, 0);
        assertThat(Overlay.of(series.at(1), ANKLE, Side.RIGHT, LATERAL).rings()).singleElement()
                .satisfies(ring -> assertThat(ring.treated().session()).isEqualTo(oldest))
                .satisfies(ring -> assertThat(ring.age()).isEqualTo(1));
    }

    @Test
    void theSliderGoesFromTheOldestToTheNewestToAll() {
        var sessions = List.of(one("2026-11-23", Side.RIGHT, "ankle-lateral", 1, "a"),
                one("2026-11-09", Side.RIGHT, "ankle-lateral", 1, "b"),
                one("2026-10-26", Side.RIGHT, "ankle-lateral", 1, "c"));
        var series = Series.NONE.with(sessions);
        assertThat(series.one()).contains(sessions.getFirst());
        assertThat(List.of(series.at(), series.last())).containsExactly(3, 4);
        assertThat(series.at(0).one()).contains(sessions.getLast());
        assertThat(series.at(9).one()).isEmpty();
        assertThat(series.at(9).shown()).isEqualTo(sessions);
        assertThat(series.at(9).at()).isEqualTo(4);
        assertThat(series.at(2).with(sessions.subList(0, 2)).one()).as("kept").contains(sessions.get(1));
        assertThat(series.at(1).with(sessions.subList(0, 2)).one()).as("not there").contains(sessions.getFirst());
        assertThat(series.at(9).with(sessions.subList(0, 2)).one()).as("all stay all").isEmpty();
        assertThat(series.at(9).with(sessions.subList(0, 1)).one()).contains(sessions.getFirst());
    }

    @Test
    void oneSessionIsAllOfThemAndNoneIsNothing() {
        var one = Series.NONE.with(List.of(one("2026-10-26", Side.RIGHT, "ankle-lateral", 1, "a")));
        assertThat(List.of(one.last(), one.at())).containsExactly(1, 1);
        assertThat(one.at(5).one()).isPresent();
        assertThat(List.of(Series.NONE.last(), Series.NONE.at())).containsExactly(0, 0);
        assertThat(Series.NONE.at(1).one()).isEqualTo(Optional.empty());
    }
}
