package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.ui.map.MapView;
import enthesis.ui.patient.chart.PatientView;
import enthesis.ui.visit.VisitView;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A day has many visits: nothing keeps the screen of one that was left, neither what outlives all screens (the look,
/// the board, the clock) nor the next one.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class LetGoTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:30:00Z"), ZoneOffset.UTC);
    private static final List<KeyCode> SECTIONS = List.of(KeyCode.F1, KeyCode.F2, KeyCode.F3, KeyCode.F4, KeyCode.F6,
            KeyCode.F7, KeyCode.F8, KeyCode.F9, KeyCode.F5);

    @TempDir
    private static Path folder;

    private Stage stage;
    private Program program;
    private FxRobot robot;
    private Hands hands;

    @BeforeAll
    static void founded() throws Exception {
        Clinic.found(folder, CLOCK, chart -> Clinic.complete(chart, Clinic.patient(chart, 1,
                Clinic.person(1, "Ahrens", "Eva", Sex.FEMALE), "knee", Side.LEFT), CLOCK));
    }

    /// In a window of its own: of the one that all tests share every event is kept, with whatever it was for.
    @Start
    void begin(Stage shared) {
        stage = new Stage();
        program = Hands.begin(stage, folder, CLOCK);
    }

    @Test
    void theScreensOfAVisitAreLetGoOfWhenItIsLeft(FxRobot robot) {
        this.robot = robot;
        hands = new Hands(robot);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.fromToday(KeyCode.DIGIT1).untilShown(".rail");
        SECTIONS.forEach(section -> hands.press(section));
        hands.untilShown("#map-quick");
        var visit = Stream.of(reference(VisitView.class), reference(MapView.class));
        hands.press(KeyCode.ESCAPE).untilShown("#primary");
        var patient = reference(PatientView.class);
        hands.press(KeyCode.ESCAPE).untilShown("#today");
        var left = Stream.concat(visit, Stream.of(patient)).toList();
        hands.until("let go of", () -> {
            System.gc();
            return left.stream().allMatch(one -> one.get() == null);
        });
        assertThat(left).allMatch(one -> one.get() == null);
        hands.end(program, stage);
    }

    private <T extends Node> WeakReference<T> reference(Class<T> view) {
        return new WeakReference<>(hands.read(() -> view.cast(robot.lookup(node -> view.isInstance(node)).query())));
    }
}
