package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.Points;
import enthesis.domain.patient.Sex;
import enthesis.domain.picture.OwnPictures;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.exchange.picture.SampleStill;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Three sessions as they are given, by keys alone, from Today to the signed paper: both SI regions in one visit, the
/// middle joints of all ten fingers, a plantar fascia with its ultrasound still.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class RealSessionsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:30:00Z"), ZoneOffset.UTC);
    private static final List<String> FINGERS = List.of("thumb ip", "index pip", "middle pip", "ring pip",
            "little pip");

    @TempDir
    private static Path folder;

    private Stage stage;
    private Hands hands;
    private MapSession session;

    @Start
    void stage(Stage stage) {
        this.stage = Hands.atWorkstation(stage);
    }

    @Test
    void siRegionsFingersAndAStillAreSigned(FxRobot robot) throws Exception {
        hands = new Hands(robot);
        session = new MapSession(hands);
        var chart = folder.resolve("chart");
        var still = Files.write(folder.resolve("still.png"), SampleStill.png());
        var visits = Clinic.found(chart, CLOCK, RealSessionsTest::begun);
        var program = hands.read(() -> MapSession.begin(stage, chart, CLOCK, still));
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        bothSacroiliacRegions();
        tenFingers();
        plantarFascia();
        hands.end(program, stage);
        Clinic.in(chart, CLOCK, open -> {
            theSacroiliacPaper(open, visits.get(0));
            theFingersPaper(open, visits.get(1));
            thePlantarPaper(open, visits.get(2));
            return visits;
        });
    }

    private static List<VisitId> begun(OpenChart chart) {
        MapSession.needle(chart, "si-posterior");
        MapSession.needle(chart, "plantar-fascia");
        return List.of(
                visit(chart, 1, "Ahrens", "lumbosacral", Side.BOTH, MapSession.charted("both", "3",
                        "solution[1].volume", "15", "solution[1].dextroseDrawn", "4.5",
                        "solution[1].anaestheticDrawn", "3", "solution[1].diluentDrawn", "7.5")),
                visit(chart, 2, "Brandt", "wrist-hand", Side.BOTH, MapSession.charted("both", "7")),
                visit(chart, 3, "Curie", "ankle-foot", Side.LEFT, MapSession.charted("left", "8.5")));
    }

    private static VisitId visit(OpenChart chart, int number, String family, String region, Side side, Sheet sheet) {
        var course = Clinic.patient(chart, number, Clinic.person(number, family, "Eva", Sex.FEMALE), region, side);
        return Clinic.complete(chart, course, CLOCK, sheet);
    }

    private void bothSacroiliacRegions() {
        session.open("ahrens");
        session.plan(KeyCode.DIGIT1, "RIGHT SI posterior ligaments, 7 points");
        session.plan(KeyCode.DIGIT2, "LEFT SI posterior ligaments, 7 points");
        hands.press(KeyCode.UP);
        hands.press(KeyCode.SHIFT, KeyCode.ENTER).untilShown("#map-read-back");
        assertThat(hands.words("#map-read-back")).contains("RIGHT lower back and pelvis: 7 points, 6 mL",
                "LEFT lower back and pelvis: 7 points, 6 mL").doesNotContain("(right)", "(left)");
        hands.picture("real-si-read-back");
        hands.press(KeyCode.DIGIT1);
        assertThat(hands.words("#map-count")).isEqualTo("14 given, 0 planned");
        session.sign();
        session.leave();
    }

    private void tenFingers() {
        session.open("brandt");
        fingers(" 27g");
        hands.type("/hand l").press(KeyCode.ENTER);
        hands.until("the LEFT hand", () -> hands.words("#map-title").contains("LEFT"));
        fingers("");
        assertThat(hands.words("#map-count")).isEqualTo("10 given, 0 planned");
        hands.press(KeyCode.CONTROL, KeyCode.A).untilShown("#map-many");
        assertThat(hands.words("#many-count")).as("of the hand that is shown").isEqualTo("5 points");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        assertThat(hands.words("#many-count")).isEqualTo("10 points");
        hands.type(".3");
        hands.until("all ten", () -> hands.words("#many-sum").equals("3 mL together"));
        hands.picture("real-fingers");
        hands.press(KeyCode.ESCAPE);
        session.sign();
        session.leave();
    }

    /// The needle is typed once and goes on from point to point.
    private void fingers(String needle) {
        for (var finger : FINGERS) {
            hands.type("/" + finger + " .2" + (finger.equals(FINGERS.getFirst()) ? needle : ""));
            hands.press(KeyCode.ENTER).press(KeyCode.ENTER);
        }
    }

    private void plantarFascia() {
        session.open("curie");
        session.plan(KeyCode.DIGIT2, "LEFT Plantar fascia, 2 points");
        hands.press(KeyCode.ALT, KeyCode.I).untilShown("#map-answer-2");
        hands.press(KeyCode.DIGIT1).untilShown("#map-answer-3");
        hands.press(KeyCode.DIGIT2).untilShown("#picture-1");
        hands.untilShown("#picture-image");
        hands.picture("real-plantar-still");
        session.giveAll("2 given, 0 planned");
        session.sign();
    }

    private static List<Point> given(OpenChart chart, VisitId visit, Side side) {
        return Points.read(chart.visits.sheet(visit)).stream()
                .filter(point -> point.given() && point.side().equals(Optional.of(side))).toList();
    }

    private static void theSacroiliacPaper(OpenChart chart, VisitId visit) throws IOException {
        assertThat(MapSession.paper(chart, visit, "real-si")).contains("14 points, 12 mL in all",
                "RIGHT lower back and pelvis, 7 points, 6 mL",
                "LEFT lower back and pelvis, 7 points, 6 mL");
        assertThat(given(chart, visit, Side.RIGHT)).hasSize(7)
                .allMatch(point -> point.target().orElseThrow().endsWith("-right"));
        assertThat(given(chart, visit, Side.LEFT)).hasSize(7)
                .allMatch(point -> point.target().orElseThrow().endsWith("-left"));
    }

    private static void theFingersPaper(OpenChart chart, VisitId visit) throws IOException {
        assertThat(MapSession.paper(chart, visit, "real-fingers")).contains("10 points, 3 mL in all",
                "RIGHT wrist and hand, 5 points, 1.5 mL",
                "LEFT wrist and hand, 5 points, 1.5 mL");
        for (var side : List.of(Side.RIGHT, Side.LEFT)) {
            assertThat(given(chart, visit, side)).extracting(point -> point.target().orElseThrow())
                    .containsExactly("ip1", "pip2", "pip3", "pip4", "pip5");
            assertThat(given(chart, visit, side)).extracting(point -> point.how().needle()).containsOnly("27G");
        }
    }

    private static void thePlantarPaper(OpenChart chart, VisitId visit) throws IOException {
        assertThat(MapSession.paper(chart, visit, "real-plantar")).contains("LEFT ankle and foot",
                "2 points, 1.5 mL in all", "ultrasound still").doesNotContain("RIGHT");
        assertThat(OwnPictures.read(chart.visits.sheet(visit))).singleElement()
                .satisfies(picture -> assertThat(picture.side()).contains(Side.LEFT));
    }
}
