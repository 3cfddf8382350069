package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.domain.course.Course;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Visit;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A patient draws before a visit is begun, through the whole program and its end: the visit of that day has the
/// drawing, what was drawn on another day is in no visit, and nobody else's page has either.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class DrawnBeforeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneId.of("UTC"));

    @TempDir
    private static Path folder;

    private static Course course;

    private Stage stage;
    private Theme theme;
    private Program program;
    private Hands hands;

    @Start
    void begin(Stage stage) throws Exception {
        this.stage = stage;
        course = Clinic.found(folder, CLOCK, chart -> {
            Clinic.patient(chart, 2, Clinic.person(2, "Quibble", "Rosamund", Sex.FEMALE), "knee", Side.LEFT);
            var knee = Clinic.patient(chart, 1, Clinic.person(1, "Mustermann", "Erika", Sex.FEMALE), "knee",
                    Side.LEFT);
            drawnYesterday(chart, knee);
            return knee;
        });
        theme = new Theme(Theme.Look.LIGHT);
        start();
    }

    private void start() {
        program = new Program(Hands.atWorkstation(stage), CLOCK, theme, () -> {});
        program.begin(ChartFolder.at(folder), new LocalDisk());
    }

    private static void drawnYesterday(OpenChart chart, Course course) throws Exception {
        chart.drafts.append("drawing/" + course.patient() + "/2026-11-22", chart.user().id(),
                CLOCK.instant().minus(Duration.ofDays(1)), Cases.drawn(Sheet.EMPTY, 1, "right", "shoulder").texts());
    }

    @Test
    void theVisitBegunAfterwardsHasTheDrawingOfTheDay(FxRobot robot) throws Exception {
        hands = new Hands(robot).inBothLooks(theme);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        find("muster");
        hands.untilSaid("22 Nov 2026, in no visit: RIGHT shoulder, front");
        hands.press(KeyCode.ALT, KeyCode.H).untilShown("#patient-screen");
        Nobody.isSeen(hands, stage);
        hands.click("#pain-anterior-left-knee").click("#pain-burning").click("#pain-posterior-right-buttock");
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        hands.untilShown("#pain-password");
        Nobody.isSeen(hands, stage);
        hands.type("three brown harps").press(KeyCode.ENTER).untilSaid("This password is not right.");
        assertThat(hands.shows("#drawn-before")).isFalse();
        hands.type(Clinic.PASSWORD).press(KeyCode.ENTER).untilShown("#drawn-before");
        assertThat(hands.words("#drawn-today")).startsWith("Drawn today, for the visit begun next: LEFT knee, front, "
                + "burning, how strong not said; RIGHT buttock, back");
        hands.picture("drawn-before");
        end(robot);
        nothingIsLost();
        robot.interact(this::start);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        find("quib");
        hands.untilSaid("Not drawn today.");
        assertThat(hands.words("#drawn-earlier")).isEmpty();
        find("muster");
        hands.untilSaid("Drawn today, for the visit begun next");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown(".rail");
        hands.press(KeyCode.F1).untilSaid("LEFT knee, front, burning, how strong not said; RIGHT buttock, back");
        hands.press(KeyCode.F5).untilShown("#map-wash");
        hands.picture("drawn-before-map");
        end(robot);
        theVisitHasIt();
    }

    private void find(String words) {
        hands.press(KeyCode.CONTROL, KeyCode.K).untilShown(".find-box");
        hands.type(words).untilShown(".found-row");
        hands.press(KeyCode.ENTER).untilShown("#patient");
    }

    private void end(FxRobot robot) {
        robot.interact(() -> program.end());
        hands.until("the end", () -> !stage.isShowing());
    }

    /// No visit was begun by drawing.
    private void nothingIsLost() throws Exception {
        Clinic.in(folder, CLOCK, chart -> {
            assertThat(chart.visits.of(course.patient())).isEmpty();
            assertThat(chart.drafts.read()).containsKey("drawing/" + course.patient() + "/2026-11-23");
            return course;
        });
    }

    private void theVisitHasIt() throws Exception {
        Clinic.in(folder, CLOCK, chart -> {
            var visits = chart.visits.of(course.patient());
            assertThat(visits).extracting(Visit::state).containsExactly(Visit.State.OPEN);
            assertThat(PainDrawing.read(chart.visits.sheet(visits.getFirst().id())).marks())
                    .extracting(mark -> mark.place().side() + " " + mark.place().area())
                    .isEqualTo(List.of("LEFT knee", "RIGHT buttock"));
            assertThat(chart.drafts.read()).containsOnlyKeys("drawing/" + course.patient() + "/2026-11-22");
            return course;
        });
    }
}
