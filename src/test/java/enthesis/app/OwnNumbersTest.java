package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import enthesis.app.door.OpenChart;
import enthesis.app.door.WaysOut;
import enthesis.domain.course.code.OrderFiles;
import enthesis.domain.patient.Sex;
import enthesis.domain.practice.setting.SettingChange;
import enthesis.domain.value.Side;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.trail.What;
import enthesis.ui.kit.Theme;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A practice lowers a ceiling, saves its numbers, takes in the codes of the year; the open visit is judged by what
/// it set.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class OwnNumbersTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneId.of("UTC"));

    @TempDir
    private static Path folder;
    @TempDir
    private static Path outside;

    private Stage stage;
    private Program program;
    private Hands hands;

    @BeforeAll
    static void oneOpenVisit() throws Exception {
        Files.writeString(codes(), OrderFiles.of("M17.11", "M25.372"));
        Clinic.found(folder, CLOCK, chart -> Clinic.complete(chart, Clinic.patient(chart, 1,
                Clinic.person(1, "Mustermann", "Erika", Sex.FEMALE), "ankle-foot", Side.RIGHT), CLOCK));
    }

    private static Path codes() {
        return outside.resolve("icd10cm_order_2027.txt");
    }

    private static Path saved() {
        return outside.resolve("numbers.json");
    }

    @Start
    void begin(Stage stage) {
        this.stage = Hands.atWorkstation(stage);
        program = new Program(this.stage, CLOCK, new Theme(Theme.Look.LIGHT), () -> {},
                WaysOut.of(stage, _ -> Optional.of(saved()), _ -> {}).takingCodes(() -> Optional.of(codes())));
        program.begin(ChartFolder.at(folder), new LocalDisk());
    }

    @Test
    void whatThePracticeSetsIsWhatTheVisitIsJudgedBy(FxRobot robot) throws Exception {
        hands = new Hands(robot);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.untilSaid("MUSTERMANN");
        hands.press(KeyCode.F4).untilShown("#practice");
        hands.picture("numbers-0-practice");
        hands.press(KeyCode.ALT, KeyCode.B).untilShown("#settings");
        hands.type("lidocaine: most at all").press(KeyCode.ENTER).untilShown("#setting");
        hands.put("#setting-value", "20").press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#settings");
        hands.untilSaid("20 mg, changed by the practice");
        hands.picture("numbers-1-changed");
        hands.press(KeyCode.ALT, KeyCode.F);
        hands.until("the file", () -> Files.exists(saved()) && Window.getWindows().size() > 1);
        hands.until("the notice gone", () -> Window.getWindows().size() == 1);
        hands.press(KeyCode.ALT, KeyCode.D).untilShown("#codes");
        hands.press(KeyCode.ENTER).untilSaid("Taken in.");
        hands.press(KeyCode.ESCAPE).untilShown("#settings");
        hands.press(KeyCode.ESCAPE).untilShown("#practice");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
        hands.press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.ENTER).untilShown(".rail");
        hands.untilSaid("allowed 20 mg");
        hands.picture("numbers-2-visit");
        hands.end(program, stage);
        Clinic.in(folder, CLOCK, OwnNumbersTest::theChartSaysTheSame);
        assertThat(new ObjectMapper().readTree(saved().toFile()).at("/reference/anaesthetics/drugs/0/most").asInt())
                .isEqualTo(20);
    }

    private static Void theChartSaysTheSame(OpenChart chart) {
        assertThat(chart.thresholds.history("anaesthetics.lidocaine.most")).containsExactly(new SettingChange(
                CLOCK.instant(), chart.user().id(), new BigDecimal("300"), new BigDecimal("20"), false, ""));
        assertThat(chart.codes.book().official().orElseThrow().year()).isEqualTo(2027);
        assertThat(chart.chart.trail().after(0)).extracting(entry -> entry.act().what()).contains(What.EXPORTED,
                What.EDITED_PRACTICE);
        return null;
    }
}
