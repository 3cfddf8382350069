package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.app.visit.VisitKeeper;
import enthesis.domain.entry.Field;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Cases;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

/// The real program is killed with kill -9 and started again on the same chart: everything that the status line called
/// kept is back where it was, and no word of it lies readable anywhere. `-Denthesis.kills=20` does it twenty times.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 3, unit = TimeUnit.HOURS)
class KilledTest {
    private static final ZoneId FAR = ZoneId.of("Pacific/Kiritimati");
    private static final Clock CLOCK = Clock.system(FAR);
    private static final long SEED = 20_261_123;
    private static final int ROUNDS = Integer.getInteger("enthesis.kills", 1);

    @TempDir
    private Path place;

    private final Random random = new Random(SEED);
    private Stage stage;
    private Program program;
    private Hands hands;

    @Start
    void stage(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void hands(FxRobot robot) {
        hands = Hands.pasting(robot);
    }

    @Test
    void whatWasTypedIsBackWhereItWas(FxRobot robot) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var folder = place.resolve("typed-" + round);
            Clinic.found(folder, CLOCK, chart -> chart.user());
            var typed = typed(folder);
            var left = killed(Killed.Deed.LEAVE, folder, "leaving", random.nextInt(400));
            Canaries.areNowhereIn(folder, place.resolve("beside"));
            inTheProgram(robot, folder, () -> {
                theVisitIsThere();
                areBack(typed, 1, 2, 3);
                areBack(left, 4, 6, 7, 8);
                isBack(left, "reasons", ".findings-panel", KeyCode.F4);
                isBack(left, "section 9", ".sign-panel", KeyCode.F9);
                hands.press(KeyCode.F5).click("#map-sheet-2").click("#marker-1").untilShown("#map-editor");
                assertThat(hands.state("#map-editor")).isEqualTo(left.get("section 5"));
            });
            Canaries.areNowhereIn(folder);
        }
    }

    @Test
    void aNoteIsSignedWholeOrNotAtAll(FxRobot robot) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var folder = place.resolve("signed-" + round);
            var visit = Clinic.found(folder, CLOCK, KilledTest::complete);
            killed(Killed.Deed.SIGN, folder, "signing", random.nextInt(1_200));
            boolean signed = Clinic.in(folder, CLOCK, chart -> whole(chart, visit));
            inTheProgram(robot, folder, () -> {
                hands.untilSaid("MUSTERMANN");
                if (signed) {
                    hands.press(KeyCode.ALT, KeyCode.DIGIT4).press(KeyCode.ENTER).untilShown("#sign-addendum");
                } else {
                    theVisitIsThere();
                    hands.press(KeyCode.F9).into("#sign-password", Clinic.PASSWORD)
                            .press(KeyCode.CONTROL, KeyCode.S).untilShown("#sign-addendum");
                }
            });
            assertThat(Clinic.<Boolean>in(folder, CLOCK, chart -> whole(chart, visit))).isTrue();
        }
    }

    @Test
    void theFirstStartIsDoneOrBeginsAgain(FxRobot robot) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var folder = place.resolve("founded-" + round);
            killed(Killed.Deed.FOUND, folder, "founding", random.nextInt(4_000));
            begin(robot, folder);
            hands.until("a way on", () -> hands.shows("#clinic") || hands.shows("#unlock-name"));
            if (hands.shows("#unlock-name")) {
                hands.unlock(Clinic.WHO, Clinic.PASSWORD);
            } else {
                new FirstStartHands(hands, robot).upToTheLastSign();
                hands.press(KeyCode.ENTER).untilShown("#today");
            }
            end(robot);
        }
    }

    /// Killed while letters are typed without a pause: whatever had stood there for 5 s is on the disk.
    private Map<String, List<String>> typed(Path folder) throws Exception {
        try (var child = KilledChild.start(Killed.Deed.TYPE, folder, beside())) {
            child.until("typing");
            child.killIn(9_000 + random.nextInt(4_000));
            int promised = child.lettersOlderThan(Duration.ofSeconds(5));
            int survived = Clinic.in(folder, CLOCK, KilledTest::letters);
            assertThat(promised).isPositive();
            assertThat(survived).as("seed %d", SEED).isGreaterThanOrEqualTo(promised);
            return child.said();
        }
    }

    private static int letters(OpenChart chart) {
        var visit = chart.visits.inProgress().getFirst().id();
        var draft = chart.drafts.read().get(VisitKeeper.subject(visit));
        return chart.visits.sheet(visit).with(draft.changes()).text(Field.of("timeOut", "participants")).length();
    }

    private Path beside() throws IOException {
        return Files.createDirectories(place.resolve("beside"));
    }

    private Map<String, List<String>> killed(Killed.Deed deed, Path folder, String word, int millis) throws Exception {
        try (var child = KilledChild.start(deed, folder, beside())) {
            child.until(word);
            child.killIn(millis);
            return child.said();
        }
    }

    private void inTheProgram(FxRobot robot, Path folder, Runnable look) {
        begin(robot, folder);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        look.run();
        end(robot);
    }

    private void begin(FxRobot robot, Path folder) {
        robot.interact(() -> {
            program = new Program(Hands.atWorkstation(stage), CLOCK, new Theme(Theme.Look.LIGHT), () -> {});
            program.begin(ChartFolder.at(folder), new LocalDisk());
        });
    }

    private void end(FxRobot robot) {
        robot.interact(() -> program.end());
        hands.until("the end", () -> !stage.isShowing());
    }

    private void theVisitIsThere() {
        hands.untilSaid("session 1 of 3");
        hands.press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.ENTER).untilShown(".rail");
    }

    private void areBack(Map<String, List<String>> said, int... sections) {
        for (int section : sections) {
            isBack(said, "section " + section, ".sections", KeyCode.valueOf("F" + section));
        }
    }

    private void isBack(Map<String, List<String>> said, String word, String query, KeyCode key) {
        hands.press(key).untilShown(query);
        assertThat(said.get(word)).as(word).isNotEmpty();
        assertThat(hands.state(query)).as("%s, seed %d", word, SEED).isEqualTo(said.get(word));
    }

    private static VisitId complete(OpenChart chart) throws Exception {
        var person = Clinic.person(1, "Mustermann", "Erika", Sex.FEMALE);
        return Clinic.complete(chart, Clinic.patient(chart, 1, person, "ankle-foot", Side.RIGHT), CLOCK);
    }

    /// Whether it is signed: then its bytes and its pages are there and are what was signed; if not, it is open with
    /// everything in it.
    private static boolean whole(OpenChart chart, VisitId visit) throws Exception {
        var signed = chart.notes.signed(visit);
        if (signed.isEmpty()) {
            assertThat(chart.visits.inProgress()).hasSize(1);
            assertThat(chart.visits.sheet(visit)).isEqualTo(Cases.seedVisit());
            return false;
        }
        assertThat(chart.notes.intact(signed.get())).isTrue();
        assertThat(chart.notes.pdf(signed.get())).isPresent();
        return true;
    }
}
