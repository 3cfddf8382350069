package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.followup.Contact;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.UrgentLine;
import enthesis.domain.patient.Sex;
import enthesis.domain.solution.shelf.Lots;
import enthesis.domain.solution.shelf.Vial;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Ending;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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

/// A call that is due on Today is made by keys alone; what cannot wait stays there until a clinician closes it.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class FollowUpCallTest {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Clock INJECTED = Clock.fixed(Instant.parse("2026-11-20T10:12:00Z"), UTC);
    private static final Clock CALLED = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), UTC);

    @TempDir
    private static Path folder;

    private static FollowedSession.Key key;
    private Stage stage;
    private Program program;

    @BeforeAll
    static void aSignedSession() throws Exception {
        key = Clinic.found(folder, INJECTED, chart -> {
            var course = Clinic.patient(chart, 1, Clinic.person(1, "Novak", "Jana", Sex.FEMALE), "ankle-foot",
                    Side.RIGHT);
            var visit = Clinic.complete(chart, course, INJECTED);
            chart.notes.sign(chart.visits.find(visit).orElseThrow(), Ending.INJECTED, new byte[1], new byte[1],
                    chart.user().id());
            var old = Lots.lot(2, "lidocaine", "1", "L0932", "2026-10-31", Vial.MULTI_DOSE).lot();
            chart.shelf.keep(Optional.empty(), old, chart.user().id());
            return new FollowedSession.Key(course.patient(), visit, course.id());
        });
    }

    @Start
    void begin(Stage stage) {
        this.stage = stage;
        program = new Program(Hands.atWorkstation(stage), CALLED, new Theme(Theme.Look.LIGHT), () -> {});
        program.begin(ChartFolder.at(folder), new LocalDisk());
    }

    private static void theShelfIsOpenedAtALotThatEnded(Hands hands) {
        hands.until("a lot", () -> hands.words("#list-lots").contains("Lidocaine 1 %"));
        hands.fromToday(KeyCode.DIGIT8).untilShown("#shelf-list");
        hands.press(KeyCode.ESCAPE).untilShown("#list-calls");
        hands.until("a call is due again", () -> hands.words("#list-calls").contains("NOVAK, Jana"));
    }

    @Test
    void theCallOfTodayIsMadeAndItsRedFlagClosed(FxRobot robot) throws Exception {
        var hands = new Hands(robot);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.until("a call is due", () -> hands.words("#list-calls").contains("NOVAK, Jana"));
        hands.picture("call-1-today");
        theShelfIsOpenedAtALotThatEnded(hands);
        hands.press(KeyCode.ALT, KeyCode.DIGIT5).press(KeyCode.N).press(KeyCode.ENTER).untilSaid("day 3, 1 try");
        hands.fromToday(KeyCode.DIGIT5).untilShown("#day-3-treated");
        hands.into("#day-3-treated", "9");
        hands.press(KeyCode.ESCAPE).untilShown("#list-calls");
        hands.fromToday(KeyCode.DIGIT5).untilShown("#day-3-treated");
        hands.until("the draft", () -> hands.words("#day-3-treated").contains("9"));
        robot.interact(() -> robot.lookup("#result").query().requestFocus());
        robot.write("r");
        robot.interact(() -> robot.lookup("#flag-joint").query().requestFocus());
        robot.write("y");
        hands.picture("call-2-made");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilSaid("4 of 5 red flags were not asked about");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#list-urgent");
        hands.until("urgent", () -> hands.words("#list-urgent").contains("hot swollen joint"));
        assertThat(hands.words("#list-calls")).contains("NOVAK, Jana", "day 3, 2 tries",
                "flags not asked: 4");
        hands.picture("call-3-urgent");
        hands.fromToday(KeyCode.DIGIT6).untilShown("#done-F4-joint");
        hands.into("#done-F4-joint", "seen at 11, joint cold");
        robot.interact(() -> robot.lookup("#close-F4-joint").queryButton().fire());
        hands.until("closed", () -> !hands.shows("#done-F4-joint"));
        hands.press(KeyCode.ESCAPE).untilShown("#list-calls");
        hands.until("nothing urgent", () -> !hands.shows("#list-urgent"));
        robot.interact(() -> program.end());
        hands.until("the end", () -> !stage.isShowing());
        var contacts = Clinic.in(folder, CALLED, chart -> chart.followUps.contacts(key));
        assertThat(contacts).extracting(Contact::result).containsExactlyInAnyOrder(Contact.Result.NO_ANSWER,
                Contact.Result.REACHED);
        var lines = Clinic.in(folder, CALLED, chart -> chart.urgent.of(key));
        assertThat(lines).extracting(UrgentLine::closed)
                .allSatisfy(closed -> assertThat(closed.orElseThrow().done()).isEqualTo("seen at 11, joint cold"));
    }
}
