package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.app.visit.VisitKeeper;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.NoteFields;
import enthesis.storage.fault.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The real program is killed with kill -9 and started again on the same chart: everything that the status line called
/// kept is back where it was, and no word of it lies readable anywhere. `-Denthesis.windowKills=20` does it twenty
/// times. In the long run; without a window the program is killed in every run.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Tag("long")
@Timeout(value = 3, unit = TimeUnit.HOURS)
class KilledTest {
    private static final ZoneId FAR = ZoneId.of("Pacific/Kiritimati");
    private static final Clock CLOCK = Clock.system(FAR);
    private static final long SEED = Long.getLong("enthesis.seed", 4242);
    private static final int ROUNDS = Integer.getInteger("enthesis.windowKills", 1);

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
    void whatWasTypedIsBackWhereItWas(FxRobot robot, TestReporter reporter) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var folder = place.resolve("typed-" + round);
            Clinic.found(folder, CLOCK, KilledTest::twoCharts);
            var typed = typed(folder);
            var left = killed(Killed.Deed.LEAVE, folder, "leaving", random.nextInt(400));
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
        Tally.of("window killed, typing", ROUNDS, "0 lost").to(reporter);
    }

    @Test
    void aNoteIsSignedWholeOrNotAtAll(FxRobot robot, TestReporter reporter) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var folder = place.resolve("signed-" + round);
            var written = written();
            var visit = Clinic.found(folder, CLOCK, chart -> complete(chart, written));
            killed(Killed.Deed.SIGN, folder, "signing", random.nextInt(1_200));
            boolean signed = Clinic.in(folder, CLOCK, chart -> whole(chart, visit, written));
            inTheProgram(robot, folder, () -> {
                hands.untilSaid("ZANAHOR");
                if (signed) {
                    hands.fromToday(KeyCode.DIGIT4).untilShown("#sign-addendum");
                } else {
                    theVisitIsThere();
                    hands.press(KeyCode.F9).into("#sign-password", Clinic.PASSWORD)
                            .press(KeyCode.CONTROL, KeyCode.S).untilShown("#sign-addendum");
                }
                addendum();
            });
            Canaries.areNowhereIn(folder);
            assertThat(Clinic.<Boolean>in(folder, CLOCK, chart -> whole(chart, visit, written))).isTrue();
        }
        Tally.of("window killed, signing", ROUNDS, "0 lost").to(reporter);
    }

    /// With its pages half in the printer, which takes them from memory. What a spooler of the system lays into
    /// `enthesis-tmp` meanwhile is none of it: that is emptied at the next start (README).
    @Test
    void aNoteThatIsBeingPrintedLeavesNoWord(TestReporter reporter) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var folder = place.resolve("printed-" + round);
            Clinic.found(folder, CLOCK, chart -> complete(chart, written()));
            killed(Killed.Deed.PRINT, folder, "printing", random.nextInt(400));
        }
        Tally.of("window killed, printing", ROUNDS, "0 words").to(reporter);
    }

    @Test
    void theFirstStartIsDoneOrBeginsAgain(FxRobot robot, TestReporter reporter) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var folder = place.resolve("founded-" + round);
            var key = killed(Killed.Deed.FOUND, folder, "founding", random.nextInt(4_000)).get("key");
            Canaries.areNowhereIn(written(key), folder, beside());
            begin(robot, folder);
            hands.until("a way on", () -> hands.shows("#clinic") || hands.shows("#unlock-name"));
            if (hands.shows("#unlock-name")) {
                hands.unlock(Clinic.WHO, Clinic.PASSWORD);
            } else {
                new FirstStartHands(hands, robot).upToTheLastSign();
                hands.press(KeyCode.ENTER).untilShown("#today");
            }
            hands.end(program, stage);
            Canaries.areNowhereIn(folder);
        }
        Tally.of("window killed, founding", ROUNDS, "0 lost").to(reporter);
    }

    /// Killed while letters are typed without a pause: whatever had stood there for 5 s is on the disk. The time runs
    /// from the first letter, which on a busy machine comes late.
    private Map<String, List<String>> typed(Path folder) throws Exception {
        try (var child = KilledChild.start(Killed.Deed.TYPE, folder, beside())) {
            child.until("typing");
            child.until(KilledChild.LETTERS);
            child.killIn(8_000 + random.nextInt(4_000));
            Canaries.areNowhereIn(folder, beside());
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
            Canaries.areNowhereIn(folder, beside());
            return child.said();
        }
    }

    private void inTheProgram(FxRobot robot, Path folder, Runnable look) {
        begin(robot, folder);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        look.run();
        hands.end(program, stage);
    }

    private void begin(FxRobot robot, Path folder) {
        robot.interact(() -> program = Hands.begin(stage, folder, CLOCK));
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

    static VisitId complete(OpenChart chart, Sheet written) {
        var canaries = new Canaries();
        var person = Clinic.person(1, canaries.next(), canaries.next(), Sex.FEMALE);
        return Clinic.complete(chart, Clinic.patient(chart, 1, person, "ankle-foot", Side.RIGHT), CLOCK, written);
    }

    /// A whole visit with the physician's own words in every paragraph.
    static Sheet written() {
        var canaries = new Canaries();
        // whatever the time of the day is: nothing ends after it
        var sheet = Cases.with(Cases.seedVisit(), "solution[1].preparedAt", "00:00", "procedure.start", "00:00",
                "procedure.end", "00:00");
        for (var paragraph : NoteFields.Paragraph.values()) {
            sheet = sheet.with(NoteFields.own(paragraph), canaries.next());
        }
        return sheet;
    }

    /// A chart of the same person beside, to be linked.
    private static PersonId twoCharts(OpenChart chart) {
        var person = Clinic.person(9, "Zweitakte", "Eva", Sex.FEMALE);
        chart.patients.register(new Patient(person, new Allergies.NotAsked(), List.of(), Weighed.NEVER),
                chart.user().id());
        return chart.user().id();
    }

    /// A recovery key as somebody would write it down: whole, and any two groups of it.
    private static List<String> written(List<String> key) {
        var ways = new ArrayList<String>();
        for (var between : List.of("", " ", "-")) {
            ways.add(String.join(between, key));
            for (int group = 1; group < key.size(); group++) {
                ways.add(key.get(group - 1) + between + key.get(group));
            }
        }
        return ways;
    }

    private void addendum() {
        var canaries = new Canaries();
        hands.click("#kind-new-information").into("#addendum-text", canaries.next())
                .into("#addendum-reason", canaries.next()).into("#addendum-password", Clinic.PASSWORD)
                .press(KeyCode.CONTROL, KeyCode.S).untilShown(".addendum-card");
    }

    /// Whether it is signed: then its bytes and its pages are there and are what was signed; if not, it is open with
    /// everything in it.
    private static boolean whole(OpenChart chart, VisitId visit, Sheet written) throws Exception {
        var signed = chart.notes.signed(visit);
        if (signed.isEmpty()) {
            assertThat(chart.visits.inProgress()).hasSize(1);
            assertThat(chart.visits.sheet(visit)).isEqualTo(written);
            return false;
        }
        assertThat(chart.notes.intact(signed.get())).isTrue();
        assertThat(chart.notes.pdf(signed.get())).isPresent();
        return true;
    }
}
