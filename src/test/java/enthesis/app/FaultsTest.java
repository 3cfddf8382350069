package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.register.RegisterFields;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Cases;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import enthesis.ui.kit.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/// What a person reads, in the real window, when the disk or the typing is at fault; and that nothing kept is lost and
/// nothing wrong is stored.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class FaultsTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path place;

    private Path folder;
    private VisitId visit;
    private FaultyDisk disk;
    private Stage stage;
    private Program program;
    private Hands hands;

    @Start
    void stage(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void found(FxRobot robot) throws Exception {
        hands = new Hands(robot);
        folder = place.resolve("chart");
        disk = new FaultyDisk(new LocalDisk());
        visit = Clinic.found(folder, CLOCK, FaultsTest::begun);
    }

    private static VisitId begun(OpenChart chart) {
        var person = Clinic.person(1, "Muster", "Eva", Sex.FEMALE);
        var course = Clinic.patient(chart, 1, person, "knee", Side.LEFT);
        return chart.visits.begin(person.id(), List.of(course.id()), chart.user().id()).id();
    }

    @Test
    void whatCannotBeIsSaidAtItsFieldAndIsNoValue(FxRobot robot) throws Exception {
        open(robot);
        hands.press(KeyCode.F2).put("#vitals-blood-pressure", "80/120").put("#vitals-temperature", "98.6")
                .put("#vitals-spo2", "0.97").put("#vitals-weight", "0");
        List.of("The second number must be lower than the first.", "98.6 looks like ", "Enter percent: 97",
                "0 is outside 20 to 400 kg.").forEach(hands::untilSaid);
        hands.picture("faults-vitals");
        hands.press(KeyCode.F3).put("#volume", "10").put("#dextrosePercent", "25").put("#dextroseStock", "15")
                .pick("#anaesthetic", 0, "none").pick("#diluent", 0, "water");
        hands.untilSaid("25 % dextrose can't come from 15 % stock");
        hands.put("#volume", "-5");
        hands.untilSaid("-5 is below zero.");
        hands.put("#volume", "90000");
        hands.untilSaid("90000 is outside ");
        hands.press(KeyCode.F9).untilShown("#sign");
        assertThat(hands.enabled("#sign")).isFalse();
        assertThat(hands.words(".sign-panel")).contains("Missing");
        hands.end(program, stage);
        theSheetIs(Cases.sheet("vitals.blood-pressure", "80/120", "vitals.temperature", "98.6", "vitals.spo2", "0.97",
                "vitals.weight", "0", "solution[1].volume", "90000", "solution[1].dextrosePercent", "25",
                "solution[1].dextroseStock", "15", "solution[1].anaesthetic", "none", "solution[1].diluent", "water"));
        var measured = Clinic.in(folder, CLOCK,
                chart -> chart.visits.measurements(chart.visits.find(visit).orElseThrow().patient()));
        assertThat(measured).isEmpty();
    }

    @Test
    void aFullDiskGivesUpItsReserveThenWarnsAndKeepsAllWhenThereIsRoom(FxRobot robot) throws Exception {
        open(robot);
        var reserve = folder.resolve("reserve");
        hands.until("the reserve", () -> Files.exists(reserve));
        disk.fullFromWrite(1);
        hands.press(KeyCode.F2).put("#vitals-heart-rate", "72");
        hands.until("kept", () -> hands.words(".status").startsWith("kept") && !Files.exists(reserve));
        disk.fullFromWrite(1);
        hands.put("#vitals-spo2", "98");
        hands.until("full", () -> hands.words(".status").contains("Not kept: the disk is full"));
        hands.picture("faults-disk-full");
        disk.mend();
        hands.until("kept again", () -> hands.words(".status").startsWith("kept"));
        hands.end(program, stage);
        theSheetIs(Cases.sheet("vitals.heart-rate", "72", "vitals.spo2", "98"));
    }

    /// The journal does not take a write: the chart is stopped, that is said with the way out, and once the disk works
    /// it is opened again through the window, where somebody was, with all that was typed.
    @Test
    void aStoppedChartIsOpenedAgainInTheWindow(FxRobot robot) throws Exception {
        open(robot);
        hands.press(KeyCode.F2).put("#vitals-heart-rate", "72");
        hands.until("kept", () -> hands.words(".status").startsWith("kept"));
        disk.failFromWrite(1, _ -> new IOException("Input/output error"));
        hands.put("#vitals-spo2", "98").press(KeyCode.ESCAPE);
        hands.untilSaid("The chart is stopped");
        hands.picture("faults-stopped");
        disk.mend();
        hands.press(KeyCode.CONTROL, KeyCode.O).untilShown("#unlock-name");
        hands.untilSaid("The chart was stopped. Unlock to open it again");
        hands.into("#unlock-name", Clinic.WHO).into("#unlock-password", Clinic.PASSWORD).press(KeyCode.ENTER)
                .untilShown("#vitals-spo2");
        hands.until("what was typed", () -> hands.state(".sections").toString().contains("98"));
        assertThat(hands.shows("#stopped")).isFalse();
        hands.put("#vitals-respiration", "14");
        hands.end(program, stage);
        theSheetIs(Cases.sheet("vitals.heart-rate", "72", "vitals.spo2", "98", "vitals.respiration", "14"));
    }

    /// The end in the one case where it must not simply come: an unsigned form that nothing can be written of.
    @Test
    void closingWarnsWhileTypingIsHeldInMemory(FxRobot robot) throws Exception {
        begin(robot);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.press(KeyCode.CONTROL, KeyCode.N).untilShown("#register");
        disk.failFromWrite(1, file -> new AccessDeniedException(file.toString()));
        hands.put("#family", "Held");
        robot.interact(() -> program.end());
        hands.untilSaid("Something you typed is not on the disk yet");
        disk.mend();
        hands.press(KeyCode.ESCAPE);
        hands.until("back", () -> !hands.says("Something you typed is not on the disk yet"));
        hands.end(program, stage);
        var draft = Clinic.in(folder, CLOCK, chart -> chart.drafts.read().get("patient/new"));
        assertThat(draft.changes()).containsValue("Held");
    }

    /// Of two drafts the first cannot be read any more: the second is there, and the file is kept.
    @Test
    void aDamagedFileOfDraftsIsSetAsideAndSaid(FxRobot robot) throws Exception {
        Clinic.in(folder, CLOCK, chart -> {
            chart.drafts.append("visit/" + visit, chart.user().id(), CLOCK.instant(),
                    Map.of(Field.of("vitals", "heart-rate"), "72"));
            chart.drafts.append("patient/new", chart.user().id(), CLOCK.instant(),
                    Map.of(RegisterFields.FAMILY, "Held"));
            return visit;
        });
        var drafts = folder.resolve("drafts");
        var damaged = Files.readAllBytes(drafts);
        damaged[4096 + 80] ^= 1;
        Files.write(drafts, damaged);
        begin(robot);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.untilSaid("What could be read of it was kept");
        assertThat(hands.words("#today-notice")).contains("drafts.aside-1");
        hands.picture("faults-drafts");
        hands.press(KeyCode.CONTROL, KeyCode.N).untilShown("#register");
        hands.until("the other draft", () -> hands.state("#register").contains("text Held"));
        hands.end(program, stage);
        assertThat(folder.resolve("drafts.aside-1")).hasBinaryContent(damaged);
        theSheetIs(Sheet.EMPTY);
    }

    @Test
    void whatIsNoChartIsToldAndLeftAsItIs(FxRobot robot) throws Exception {
        var chart = folder.resolve("chart.mv.db");
        var whole = Files.readAllBytes(chart);
        for (var beside : List.of("000001.ok", "000002.ok", "000003.ok")) {
            Files.deleteIfExists(folder.resolve("backups").resolve(beside));
        }
        told(robot, "is empty", chart, new byte[0]);
        told(robot, "is not a chart of Enthesis", chart,
                "a letter to somebody ".repeat(2_000).getBytes(StandardCharsets.UTF_8));
        told(robot, "is cut off", chart, Arrays.copyOf(whole, 5_000));
        Files.write(chart, whole);
        Files.writeString(folder.resolve("vault.json"), "{");
        Files.writeString(folder.resolve("vault.json.bak"), "{");
        told(robot, "are damaged", folder.resolve("vault.json"), "{".getBytes(StandardCharsets.UTF_8));
        assertThat(chart).hasBinaryContent(whole);
    }

    /// The same with a backup beside it: the chart is made anew, that is said once, and everything is there.
    @Test
    void aDamagedChartIsMadeAnewAndSaid(FxRobot robot) throws Exception {
        var chart = folder.resolve("chart.mv.db");
        var letter = "a letter to somebody ".repeat(2_000).getBytes(StandardCharsets.UTF_8);
        Files.write(chart, letter);
        begin(robot);
        hands.into("#unlock-name", Clinic.WHO).into("#unlock-password", Clinic.PASSWORD).press(KeyCode.ENTER);
        hands.untilSaid("The chart was made anew");
        hands.picture("faults-mended");
        hands.press(KeyCode.ENTER);
        hands.untilSaid("session 1 of 3");
        hands.end(program, stage);
        assertThat(folder.resolve("chart.mv.db.aside-1")).hasBinaryContent(letter);
        begin(robot);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.untilSaid("session 1 of 3");
        hands.end(program, stage);
    }

    private void told(FxRobot robot, String words, Path file, byte[] bytes) throws Exception {
        Files.write(file, bytes);
        begin(robot);
        hands.untilSaid(words);
        hands.end(program, stage);
        assertThat(file).hasBinaryContent(bytes);
    }

    private void theSheetIs(Sheet sheet) throws Exception {
        var stored = Clinic.in(folder, CLOCK, chart -> chart.visits.sheet(visit));
        var typed = new HashMap<>(stored.texts());
        typed.keySet().removeIf(field -> field.group().equals("vitalsTaken"));
        assertThat(typed).isEqualTo(sheet.texts());
    }

    private void open(FxRobot robot) {
        begin(robot);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.untilSaid("session 1 of 3");
        hands.press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.ENTER).untilShown(".rail");
    }

    private void begin(FxRobot robot) {
        robot.interact(() -> {
            program = new Program(Hands.atWorkstation(stage), CLOCK, new Theme(Theme.Look.LIGHT), () -> {});
            program.begin(ChartFolder.at(folder), disk);
        });
    }
}
