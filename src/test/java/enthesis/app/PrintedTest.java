package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.app.door.WaysOut;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Cases;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.trail.What;
import enthesis.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A printer that never answers: typing is kept, sections are left and the program ends as if it were not there.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class PrintedTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final Semaphore asked = new Semaphore(0);
    private final Semaphore paper = new Semaphore(0);
    private Stage stage;

    @Start
    void stage(Stage stage) {
        this.stage = Hands.atWorkstation(stage);
    }

    @AfterEach
    void paperComes() {
        paper.release();
    }

    @Test
    void aPrinterThatHangsHoldsNothingUp(FxRobot robot) throws Exception {
        var visit = Clinic.found(folder, CLOCK, PrintedTest::begun);
        var hands = new Hands(robot);
        var program = hands.read(this::begin);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.untilSaid("session 1 of 3");
        hands.press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.ENTER).untilShown(".rail");
        hands.press(KeyCode.F7).untilShown("#print-draft");
        hands.press(KeyCode.CONTROL, KeyCode.P);
        hands.until("the printer asked", asked::tryAcquire);
        hands.press(KeyCode.F2).put("#vitals-heart-rate", "72");
        hands.until("kept", () -> hands.words(".status").startsWith("kept"));
        hands.put("#vitals-spo2", "98").press(KeyCode.F3);
        hands.end(program, stage);
        var trail = Clinic.in(folder, CLOCK, chart -> {
            assertThat(chart.visits.sheet(visit).texts())
                    .containsAllEntriesOf(Cases.sheet("vitals.heart-rate", "72", "vitals.spo2", "98").texts());
            return chart.chart.trail().after(0);
        });
        assertThat(trail).extracting(entry -> entry.act().what()).contains(What.KEPT).doesNotContain(What.PRINTED);
    }

    private static VisitId begun(OpenChart chart) {
        var person = Clinic.person(1, "Muster", "Eva", Sex.FEMALE);
        var course = Clinic.patient(chart, 1, person, "knee", Side.LEFT);
        return chart.visits.begin(person.id(), List.of(course.id()), chart.user().id()).id();
    }

    private Program begin() {
        var program = new Program(stage, CLOCK, new Theme(Theme.Look.LIGHT), () -> {},
                WaysOut.of(stage, _ -> Optional.empty(), _ -> {
                    asked.release();
                    paper.acquireUninterruptibly();
                }));
        program.begin(ChartFolder.at(folder), new LocalDisk());
        return program;
    }
}
