package enthesis.domain.map.past;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.Atlas;
import enthesis.domain.map.Point;
import enthesis.domain.map.Region;
import enthesis.domain.map.Target;
import enthesis.domain.value.Side;
import enthesis.storage.reference.map.AtlasFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastTest {
    private static final Atlas ATLAS = AtlasFiles.load();
    private static final Region ANKLE = ATLAS.region("ankle-foot").orElseThrow();
    private static final Region PELVIS = ATLAS.region("lumbosacral").orElseThrow();
    private static final Region HIP = ATLAS.region("hip").orElseThrow();

    private static Target atfl() {
        return ANKLE.target("atfl-fibular").orElseThrow();
    }

    private static Point.Place lateral(double x, double y) {
        return new Point.OnSheet("ankle-foot", "ankle-lateral", 1, x, y);
    }

    private static PastSession ankle(String day, int number, int before, int then, Side side) {
        return Sessions.on(day, number, before, then)
                .given(side, lateral(170, 236), "atfl-fibular", "ATFL, fibular attachment", "0.5")
                .skipped(side, lateral(200, 280), "sinus-tarsi", "Sinus tarsi").signed();
    }

    @Test
    void theSameStructureOfTheSameSideIsFoundNewestFirstWhetherGivenOrSkipped() {
        var newest = ankle("2026-11-23", 2, 4, -1, Side.RIGHT);
        var oldest = ankle("2026-10-26", 1, 7, 4, Side.RIGHT);
        var past = new Past(List.of(newest, ankle("2026-11-09", 1, 5, 5, Side.LEFT), oldest));
        assertThat(past.at(SamePoint.of(atfl(), Side.RIGHT))).extracting(Treated::session)
                .containsExactly(newest, oldest);
        assertThat(past.at(SamePoint.of(atfl(), Side.RIGHT))).extracting(Treated::number)
                .containsExactly(Optional.of(2), Optional.of(1));
        assertThat(past.at(SamePoint.of(ANKLE.target("sinus-tarsi").orElseThrow(), Side.RIGHT)))
                .extracting(one -> one.point().state()).containsOnly(Point.State.SKIPPED).hasSize(2);
    }

    /// Charted in another view, on an older drawing, with a target of an id that no longer exists: still the structure.
    @Test
    void theViewAndTheRevisionDoNotMatter() {
        var old = Sessions.on("2020-01-07", 1, 6, 6)
                .given(Side.RIGHT, new Point.OnSheet("ankle-foot", "ankle-medial", 9, 1, 1), "atfl-fibular", "ATFL",
                        "1")
                .given(Side.RIGHT, lateral(1, 1), "gone", "A structure of then", "1").signed();
        var past = new Past(List.of(old));
        assertThat(past.at(SamePoint.of(atfl(), Side.RIGHT))).hasSize(1);
        assertThat(SamePoint.of(old.points().get(1), ANKLE).map(past::at).orElseThrow()).hasSize(1);
    }

    /// On the pelvis each side has its own target, and the middle one of neither.
    @ParameterizedTest
    @CsvSource({"RIGHT, RIGHT, 1", "RIGHT, LEFT, 0", "LEFT, LEFT, 1", "MIDLINE, MIDLINE, 1"})
    void onASheetOfBothSidesTheTargetSaysTheSide(Side side, Side given, int found) {
        var target = of(side);
        var placed = of(given);
        var past = new Past(List.of(Sessions.on("2026-10-26", 1, 5, 3).given(given,
                new Point.OnSheet("lumbosacral", "lumbosacral-posterior", 1, 1, 1), placed.id(), placed.name(), "1")
                .signed()));
        assertThat(past.at(SamePoint.of(target, Side.BOTH))).hasSize(found);
        assertThat(past.at(SamePoint.of(target, Side.LEFT))).as("whatever side is shown").hasSize(found);
        assertThat(past.in(PELVIS, Side.BOTH)).hasSize(1);
    }

    private static Target of(Side side) {
        return PELVIS.targets().stream().filter(one -> one.side().equals(Optional.of(side))).findFirst().orElseThrow();
    }

    /// A point with the id of one side's target that says the other side is on neither list but its own.
    @Test
    void whatSaysAnotherSideIsNotTheSame() {
        var right = of(Side.RIGHT);
        var past = new Past(List.of(Sessions.on("2026-10-26", 1, 5, 3).given(Side.LEFT,
                new Point.OnSheet("lumbosacral", "lumbosacral-posterior", 1, 1, 1), right.id(), right.name(), "1")
                .signed()));
        assertThat(past.at(SamePoint.of(right, Side.BOTH))).isEmpty();
    }

    @Test
    void theMidlineBelongsToEitherSideButNeverASideToTheOther() {
        var midline = HIP.targets().stream().filter(one -> one.side().equals(Optional.of(Side.MIDLINE))).findFirst()
                .orElseThrow();
        var place = new Point.OnSheet("hip", "hip-anterior", 1, 5, 5);
        var middle = Sessions.on("2026-10-26", 1, 5, 3).given(Side.MIDLINE, place, midline.id(), midline.name(), "1")
                .signed();
        var right = Sessions.on("2026-10-26", 1, 5, 3).given(Side.RIGHT, place, "x", "x", "1").signed();
        var past = new Past(List.of(middle, right));
        assertThat(past.in(HIP, Side.RIGHT)).containsExactly(middle, right);
        assertThat(past.in(HIP, Side.LEFT)).containsExactly(middle);
        assertThat(List.of(past.count(HIP, Side.RIGHT), past.count(HIP, Side.LEFT), past.count(HIP, Side.MIDLINE)))
                .containsExactly(1, 0, 1);
    }

    /// "Free point, ankle and foot, lateral" says only the view.
    @ParameterizedTest
    @CsvSource({"100, 100, 1, true", "107, 107, 1, true", "112, 100, 1, false", "100, 100, 2, false"})
    void aFreePointIsTheSameOnlyWhereItWas(double x, double y, int revision, boolean same) {
        var free = Sessions.on("2026-10-26", 1, 5, 3).given(Side.RIGHT, lateral(100, 100), "", "Free point", "1")
                .given(Side.RIGHT, new Point.OnSheet("ankle-foot", "ankle-lateral", revision, x, y), "", "free point ",
                        "1")
                .signed();
        assertThat(SamePoint.of(free.points().getFirst(), ANKLE).orElseThrow().is(free.points().getLast()))
                .isEqualTo(same);
    }

    @Test
    void inARegionWithoutADrawingTheNameSaysWhichPoint() {
        var jaw = ATLAS.region("jaw").orElseThrow();
        var points = Sessions.on("2026-10-26", 1, 5, 3)
                .given(Side.RIGHT, new Point.OnSheet("jaw", "body-anterior", 1, 100, 66), "", "TMJ", "0.5")
                .given(Side.RIGHT, new Point.OnSheet("jaw", "body-anterior", 1, 150, 90), "", "tmj", "0.5")
                .given(Side.LEFT, new Point.OnSheet("jaw", "body-anterior", 1, 150, 90), "", "tmj", "0.5").signed();
        assertThat(new Past(List.of(points)).at(SamePoint.of(points.points().getFirst(), jaw).orElseThrow()))
                .extracting(one -> one.point().row()).containsExactly(1, 2);
        assertThat(new Past(List.of(points)).count(jaw, Side.MIDLINE)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"7, 4, BETTER", "5, 5, SAME", "3, 6, WORSE", "-1, 4, UNKNOWN", "7, -1, UNKNOWN"})
    void theChangeIsItsDirection(int before, int then, Change change) {
        var session = ankle("2026-10-26", 1, before, then, Side.RIGHT);
        assertThat(new Treated(session, session.points().getFirst()).change()).isEqualTo(change);
    }

    /// What is typed today answers the last session, and nothing that a later visit has answered already.
    @Test
    void todayAnswersWhatNobodyAskedBetween() {
        var past = new Past(List.of(ankle("2026-11-09", 2, 5, -1, Side.RIGHT), ankle("2026-10-26", 1, 7, 5,
                Side.RIGHT)));
        var answered = past.answered(Map.of(Sessions.COURSE, 2));
        assertThat(answered.at(SamePoint.of(atfl(), Side.RIGHT))).extracting(one -> one.pain().then())
                .containsExactly(Optional.of(2), Optional.of(5));
        assertThat(answered.answered(Map.of())).as("nothing is kept of it").isNotEqualTo(past);
        assertThat(past.answered(Map.of())).isEqualTo(past);
    }

    /// A point for no course of its visit has no pain of any of them.
    @Test
    void withoutACourseNobodysPainIsTaken() {
        var session = ankle("2026-10-26", 1, 7, 4, Side.RIGHT);
        var stray = new Treated(session, new Point(9, 9, Point.State.GIVEN, Optional.of(Side.RIGHT), lateral(1, 1),
                Optional.empty(), "x", session.points().getFirst().volume(), 2, Point.How.UNSAID, Point.Plan.NONE));
        assertThat(stray.pain()).isEqualTo(PastSession.Pain.UNKNOWN);
        assertThat(stray.number()).isEmpty();
        assertThat(stray.solution()).as("its solution was not written down").isEmpty();
    }
}
