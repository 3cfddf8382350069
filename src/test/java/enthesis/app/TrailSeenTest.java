package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.app.door.WaysOut;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.What;
import enthesis.ui.kit.Theme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
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

/// What is looked at, printed and saved stands in the trail, once for each opening; the trail is whole and says so; a
/// clock that was set back is said.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class TrailSeenTest {
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
        Clinic.found(folder, Clock.offset(CLOCK, Duration.ofHours(1)),
                chart -> Clinic.complete(chart, Clinic.patient(chart, 1,
                        Clinic.person(1, "Mustermann", "Erika", Sex.FEMALE), "knee", Side.RIGHT), CLOCK));
    }

    private static Path file(String name) {
        return outside.resolve(name);
    }

    @Start
    void begin(Stage stage) {
        this.stage = Hands.atWorkstation(stage);
        program = new Program(this.stage, CLOCK, new Theme(Theme.Look.LIGHT), () -> {},
                WaysOut.of(stage, name -> Optional.of(file(name)), pdf -> Files.write(file("printed.pdf"), pdf)));
        program.begin(ChartFolder.at(folder), new LocalDisk());
    }

    @Test
    void whatIsSeenStandsInTheTrail(FxRobot robot) throws Exception {
        hands = new Hands(robot);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.untilSaid("MUSTERMANN");
        hands.untilSaid("was set back by 1 h");
        hands.untilSaid("Trail whole");
        hands.press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.ENTER).untilShown(".rail");
        for (int time = 0; time < 2; time++) {
            hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", "must").untilShown("#found-0");
            hands.press(KeyCode.ENTER).untilShown("#primary");
            if (time == 0) {
                hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown(".rail");
            }
        }
        hands.press(KeyCode.ESCAPE).untilShown("#today");
        hands.press(KeyCode.F2).untilShown("#insight");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
        hands.press(KeyCode.F4).untilShown("#practice");
        hands.press(KeyCode.ALT, KeyCode.G).untilShown("#old-count");
        hands.press(KeyCode.ESCAPE).untilShown("#practice");
        hands.press(KeyCode.ALT, KeyCode.R).untilShown("#trail");
        hands.untilSaid("Looked at");
        hands.picture("trail-seen");
        hands.type("must").untilSaid("of MUSTERMANN, Erika");
        hands.press(KeyCode.CONTROL, KeyCode.P);
        hands.until("the paper", () -> Files.exists(file("printed.pdf")) && Window.getWindows().size() > 1);
        hands.until("the notice gone", () -> Window.getWindows().size() == 1);
        hands.press(KeyCode.ALT, KeyCode.S);
        hands.until("the rows", () -> Files.exists(file("enthesis-trail.csv")) && Window.getWindows().size() > 1);
        hands.until("the notice gone", () -> Window.getWindows().size() == 1);
        hands.end(program, stage);
        assertThat(Files.readString(file("enthesis-trail.csv"))).contains("Visit begun", "\"MUSTERMANN, Erika\"",
                "visit of 23 Nov 2026, RIGHT knee: vitals");
        assertThat(new String(Files.readAllBytes(file("printed.pdf")), 0, 4,
                StandardCharsets.ISO_8859_1)).isEqualTo("%PDF");
        Clinic.in(folder, CLOCK, TrailSeenTest::theTrailSaysSo);
    }

    private static Void theTrailSaysSo(OpenChart chart) {
        var kinds = EnumSet.of(What.VIEWED, What.PRINTED, What.EXPORTED, What.CLOCK_SET_BACK);
        var acts = chart.chart.trail().after(0).stream().map(Entry::act).filter(act -> kinds.contains(act.what()))
                .toList();
        var who = chart.user().id();
        var patient = acts.get(1).about().orElseThrow();
        assertThat(acts).startsWith(
                Act.of(What.CLOCK_SET_BACK, who).because(CLOCK.instant().plus(Duration.ofHours(1)).toString()),
                Act.of(What.VIEWED, who).about(patient).because("visit of 23 Nov 2026"),
                Act.of(What.VIEWED, who).about(patient).because("chart"),
                Act.of(What.VIEWED, who).because("insight"),
                Act.of(What.VIEWED, who).because("charts that no longer have to be kept"),
                Act.of(What.VIEWED, who).because("trail"),
                Act.of(What.PRINTED, who).about(patient)
                        .because("report of the trail, MUSTERMANN, Erika, all of the time"),
                Act.of(What.EXPORTED, who).about(patient)
                        .because("rows of the trail, MUSTERMANN, Erika, all of the time"));
        assertThat(List.of(chart.chart.trail().verify())).hasOnlyElementsOfType(Chain.Whole.class);
        return null;
    }
}
