package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.app.door.WaysOut;
import enthesis.domain.patient.Sex;
import enthesis.domain.picture.OwnPicture;
import enthesis.domain.picture.OwnPictures;
import enthesis.domain.picture.file.SampleFiles;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.ui.kit.Theme;
import java.nio.charset.StandardCharsets;
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

/// A picture goes through the whole program: taken in by keys, kept in a draft visit, there again at the next start.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class OwnPictureTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path file;
    private Stage stage;

    @Start
    void stage(Stage stage) {
        this.stage = Hands.atWorkstation(stage);
    }

    @Test
    void aPictureTakenInIsThereAgainAfterReopening(FxRobot robot) throws Exception {
        file = Files.write(folder.resolve("from-the-camera.jpg"), SampleFiles.chattyJpeg(640, 480, 6));
        var chart = folder.resolve("chart");
        var visit = Clinic.found(chart, CLOCK, OwnPictureTest::begun);
        var hands = new Hands(robot);
        var program = hands.read(() -> begin(chart));
        atTheMap(hands);
        hands.press(KeyCode.ALT, KeyCode.I).untilShown("#map-answer-2");
        hands.press(KeyCode.DIGIT1).untilShown("#map-answer-3");
        hands.press(KeyCode.DIGIT2).untilShown("#picture-1");
        hands.untilShown("#picture-image");
        hands.put("#picture-caption", "joint line");
        hands.end(program, stage);
        var name = kept(chart, visit);
        nothingInClear(chart, name);
        hands.read(() -> begin(chart));
        atTheMap(hands);
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT6).untilShown("#picture-image");
        assertThat(hands.words("#picture-caption")).isEqualTo("joint line");
    }

    private static String kept(Path chart, VisitId visit) throws Exception {
        return Clinic.in(chart, CLOCK, open -> {
            var picture = OwnPictures.read(open.visits.sheet(visit)).getFirst();
            assertThat(picture.kind()).contains(OwnPicture.Kind.ULTRASOUND);
            assertThat(picture.kept().turn().code()).isEqualTo(6);
            assertThat(picture.kept().width()).isEqualTo(480);
            var bytes = open.pictures.open(new Sha256(picture.kept().file())).orElseThrow();
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain(SampleFiles.CANARY);
            return picture.kept().file();
        });
    }

    private static void nothingInClear(Path chart, String name) throws Exception {
        var stored = Files.readAllBytes(chart.resolve("attachments").resolve(name));
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("JFIF", SampleFiles.CANARY);
    }

    private static void atTheMap(Hands hands) throws Exception {
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.untilSaid("session 1 of 3");
        hands.press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.ENTER).untilShown(".rail");
        hands.press(KeyCode.F5).untilShown("#picture-add");
    }

    private static VisitId begun(OpenChart chart) {
        var person = Clinic.person(1, "Muster", "Eva", Sex.FEMALE);
        var course = Clinic.patient(chart, 1, person, "knee", Side.LEFT);
        return chart.visits.begin(person.id(), List.of(course.id()), chart.user().id()).id();
    }

    private Program begin(Path chart) {
        var program = new Program(stage, CLOCK, new Theme(Theme.Look.LIGHT), () -> {},
                WaysOut.of(stage, _ -> Optional.empty(), _ -> {}).taking(() -> Optional.of(file)));
        program.begin(ChartFolder.at(chart), new LocalDisk());
        return program;
    }
}
