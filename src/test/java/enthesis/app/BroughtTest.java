package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.Ground;
import enthesis.app.exchange.form.ExportSource;
import enthesis.app.exchange.out.ExportAtOnce;
import enthesis.domain.extract.ExtractFormat;
import enthesis.domain.extract.ExtractScope;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.domain.words.Words;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.reference.Shipped;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A double click on an export starts the program with it, or tells the one that runs: whoever is signed in is asked
/// about taking it in, and nobody else.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class BroughtTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder;
    @TempDir
    private Path other;
    @TempDir
    private Path out;

    private Stage stage;
    private Hands hands;
    private Path export;

    @Start
    void stage(Stage stage) {
        this.stage = Hands.atWorkstation(stage);
    }

    @BeforeEach
    void exported(FxRobot robot) throws Exception {
        hands = new Hands(robot);
        export = out.resolve("charts.enthesis");
        Clinic.found(other, CLOCK, chart -> {
            Clinic.patient(chart, 1, Clinic.person(1, "Muster", "Eva", Sex.FEMALE), "knee", Side.LEFT);
            var ground = new Ground(ChartFolder.at(other), new LocalDisk(), CLOCK, Shipped.load());
            var source = new ExportSource(chart, ground, new Texts(new Words(Locale.ENGLISH)));
            return new ExportAtOnce(source, chart.user().id()).run(new ExtractScope.Everybody(), ExtractFormat.FHIR,
                    export, _ -> {});
        });
        Clinic.found(folder, CLOCK, chart -> chart);
    }

    private Program begin(Stage window, Optional<Path> file) {
        return hands.read(() -> {
            var program = new Program(window, CLOCK, new Theme(Theme.Look.LIGHT), () -> {});
            program.begin(() -> Found.at(ChartFolder.at(folder), new LocalDisk(), CLOCK, file));
            file.ifPresent(program.brought::file);
            return program;
        });
    }

    private void unlock() {
        hands.untilShown("#unlock-name");
        hands.into("#unlock-name", Clinic.WHO).into("#unlock-password", Clinic.PASSWORD).press(KeyCode.ENTER);
    }

    private void asked() {
        hands.untilShown("#import-summary");
        hands.untilSaid("To be taken in: 1 new chart");
    }

    @Test
    void whoeverUnlocksIsAskedAboutTheFile() {
        var program = begin(stage, Optional.of(export));
        assertThat(hands.shows("#import-summary")).isFalse();
        unlock();
        asked();
        hands.picture("brought-import");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.untilSaid("Taken in: 1 new chart");
        hands.end(program, stage);
    }

    /// And not while it is covered: then it waits for whoever comes.
    @Test
    void theProgramThatRunsIsTold() {
        var program = begin(stage, Optional.empty());
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.untilShown("#today");
        var second = hands.read(Stage::new);
        var late = begin(second, Optional.of(export));
        hands.untilSaid("Enthesis is already open on this workstation");
        asked();
        hands.end(late, second);
        hands.press(KeyCode.CONTROL, KeyCode.L);
        hands.untilShown("#unlock-password");
        hands.read(() -> {
            program.brought.file(out.resolve("nothing.enthesis"));
            return program;
        });
        assertThat(hands.says("nothing.enthesis")).isFalse();
        unlock();
        hands.untilSaid("nothing.enthesis");
        hands.end(program, stage);
    }
}
