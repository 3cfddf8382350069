package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The seed's own case through the whole program, on a real encrypted chart: first start, patient, course, visit,
/// signed note, and everything found again.
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class JourneyTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneId.of("UTC"));

    @TempDir
    private static Path folder;

    @Start
    void begin(Stage stage) {
        stage.setWidth(1280);
        stage.setHeight(800);
        new Program(stage, CLOCK, new Theme(Theme.Look.LIGHT), () -> {}).begin(ChartFolder.at(folder), new LocalDisk());
    }

    @Test
    void theSeedsOwnCase(FxRobot robot) {
        var hands = new Hands(robot);
        firstStart(hands, robot);
        hands.untilShown("#today");
        hands.picture("today-empty");
        register(hands);
        course(hands);
        var visit = new SeedVisit(hands);
        visit.chart();
        visit.sign();
    }

    private static void register(Hands hands) {
        hands.press(KeyCode.CONTROL, KeyCode.N).untilShown("#register");
        hands.into("#family", "Mustermann").into("#given", "Erika").into("#born", "12.4.68").choose("#sex", 1)
                .into("#telephone", "0151 555 0142");
        hands.picture("register-filled");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#patient");
        hands.untilSaid("MUSTERMANN");
    }

    private static void course(Hands hands) {
        hands.press(KeyCode.ALT, KeyCode.C).untilShown("#course");
        hands.choose("#region", 2).choose("#side", 1).into("#words", "Chronic ankle instability after repeated sprains")
                .into("#code", "M25.371").into("#since", "14 months").into("#tried", "physiotherapy, brace")
                .into("#agreed", "15").into("#sessions", "3").into("#interval", "3-6").into("#baseline", "7")
                .into("#consent-given", "t").into("#consent-by", "Lorna Hale").into("#consent-version", "4")
                .choose("#consent-side", 1);
        hands.picture("course-filled");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#patient");
        hands.untilSaid("ankle");
        hands.picture("patient-with-course");
    }

    private static void firstStart(Hands hands, FxRobot robot) {
        hands.untilShown("#clinic");
        hands.into("#clinic", "Harbour Street Clinic").press(KeyCode.ENTER);
        hands.into("#person-name", "Lorna Hale").press(KeyCode.TAB).type("MD").press(KeyCode.TAB)
                .type("three brown hares").press(KeyCode.TAB).type("three brown hares");
        hands.press(KeyCode.ENTER);
        hands.click("#write");
        var groups = List.copyOf(robot.lookup(".paper-group").queryAllAs(Labeled.class));
        var key = groups.stream().map(Labeled::getText).toList();
        assertThat(key).hasSize(9);
        hands.click("#group-1").type(String.join("", key));
        hands.press(KeyCode.ENTER);
    }
}
