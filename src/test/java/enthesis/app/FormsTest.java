package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.register.RegisterFields;
import enthesis.domain.value.Side;
import enthesis.storage.draft.Draft;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
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

/// Forms and visits begin where they are typed into. That of a new person, left again, leaves nothing behind while it
/// is untouched; typed into, it waits whole.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class FormsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneId.of("UTC"));

    @TempDir
    private Path folder;

    private Stage stage;
    private Hands hands;
    private Program program;

    @Start
    void stage(Stage stage) {
        this.stage = Hands.atWorkstation(stage);
    }

    @BeforeEach
    void begin(FxRobot robot) throws Exception {
        hands = new Hands(robot);
        Clinic.found(folder, CLOCK,
                chart -> Clinic.patient(chart, 1, Clinic.person(1, "Muster", "Eva", Sex.FEMALE), "knee", Side.LEFT));
        program = hands.read(() -> {
            var begun = new Program(stage, CLOCK, new Theme(Theme.Look.LIGHT), () -> {});
            begun.begin(ChartFolder.at(folder), new LocalDisk());
            return begun;
        });
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
    }

    @Test
    void everyFormBeginsWhereItIsTypedInto(FxRobot robot) {
        hands.press(KeyCode.CONTROL, KeyCode.N).untilShown("#register");
        assertThat(focus()).isEqualTo("family");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
        hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", "muster").press(KeyCode.ENTER).untilShown("#patient");
        hands.press(KeyCode.ALT, KeyCode.C).untilShown("#course");
        assertThat(focus()).isEqualTo("region");
        assertThat(hands.words(".banner")).as("whose course it is").contains("MUSTER, Eva", "Allergies: not asked");
        hands.press(KeyCode.CONTROL, KeyCode.K).untilShown("#find-box");
        hands.press(KeyCode.ESCAPE);
        hands.type("n");
        hands.picture("course-region");
        hands.press(KeyCode.ESCAPE).click("#edit-course").untilShown("#course");
        assertThat(focus()).isEqualTo("words");
        hands.press(KeyCode.ESCAPE).untilShown("#patient");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#add-medication");
        assertThat(focus()).isEqualTo("add-medication");
        hands.end(program, stage);
    }

    private String focus() {
        return hands.read(() -> stage.getScene().getFocusOwner().getId());
    }

    @Test
    void untouchedItLeavesNothingBehind(FxRobot robot) throws Exception {
        hands.press(KeyCode.CONTROL, KeyCode.N).untilShown("#register");
        assertThat(hands.state("#register")).contains("text 000002");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
        register("petersen");
        hands.end(program, stage);
        assertThat(draft()).isEmpty();
    }

    @Test
    void typedIntoItWaitsWholeAndApartFromTheNextSearch(FxRobot robot) throws Exception {
        register("petersen");
        assertThat(hands.words(".status")).startsWith("nothing typed here");
        hands.into("#telephone", "0151 555 0142");
        hands.until("kept", () -> hands.words(".status").startsWith("kept 10:12"));
        hands.picture("register-kept");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
        register("quist ulla");
        hands.until("the form that waited", () -> hands.state("#register").contains("text petersen"));
        assertThat(hands.state("#register")).contains("text 0151 555 0142").doesNotContain("text ulla");
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(hands.state("#register")).contains("text quist", "text ulla").doesNotContain("text petersen",
                "text 0151 555 0142");
        hands.press(KeyCode.CONTROL, KeyCode.Y);
        hands.end(program, stage);
        assertThat(draft()).contains(Map.of(RegisterFields.FAMILY, "petersen", RegisterFields.TELEPHONE,
                "0151 555 0142"));
    }

    private void register(String searched) {
        hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", searched);
        hands.press(KeyCode.CONTROL, KeyCode.N).untilShown("#register");
    }

    private Optional<Map<Field, String>> draft() throws Exception {
        return Clinic.in(folder, CLOCK,
                chart -> Optional.ofNullable(chart.drafts.read().get("patient/new")).map(Draft::changes));
    }
}
