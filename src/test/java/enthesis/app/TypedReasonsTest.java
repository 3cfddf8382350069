package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Visit;
import enthesis.storage.draft.Draft;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
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

/// What is typed beside a sheet (why a visit is voided, why charts are linked) is there again wherever it was left, and
/// gone when it has done its work; and a signature that is under way when the window is closed.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class TypedReasonsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private VisitId visit;
    private Stage stage;
    private Program program;
    private Hands hands;

    @Start
    void stage(Stage stage) {
        this.stage = Hands.atWorkstation(stage);
    }

    @BeforeEach
    void begin(FxRobot robot) throws Exception {
        hands = new Hands(robot);
        visit = Clinic.found(folder, CLOCK, TypedReasonsTest::complete);
        again(robot);
    }

    private static VisitId complete(OpenChart chart) {
        var person = Clinic.person(1, "Muster", "Eva", Sex.FEMALE);
        return Clinic.complete(chart, Clinic.patient(chart, 1, person, "ankle-foot", Side.RIGHT), CLOCK);
    }

    @Test
    void theReasonOfAVoidWaitsUntilTheVisitIsVoided(FxRobot robot) throws Exception {
        open();
        hands.click("#void").into("#void-reason", "begun twice").press(KeyCode.ESCAPE).click("#void");
        assertThat(hands.state(".void")).containsExactly("text begun twice");
        hands.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).untilShown("#primary");
        hands.end(program, stage);
        assertThat(Clinic.<Set<String>>in(folder, CLOCK, chart -> chart.drafts.read().keySet()))
                .containsExactly("void/" + visit);
        again(robot);
        open();
        hands.click("#void").until("the reason", () -> hands.state(".void").contains("text begun twice"));
        hands.click("#void-now").untilShown("#primary");
        hands.untilSaid("voided");
        hands.end(program, stage);
        var state = Clinic.<Visit.State>in(folder, CLOCK, chart -> {
            assertThat(chart.drafts.read()).isEmpty();
            return chart.visits.find(visit).orElseThrow().state();
        });
        assertThat(state).isEqualTo(Visit.State.VOIDED);
    }

    @Test
    void theReasonOfALinkWaitsWithThePatient(FxRobot robot) {
        patient();
        hands.click("#link-open").into("#link-number", "000009").into("#link-reason", "registered twice");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
        patient();
        hands.until("the reason", () -> hands.state("#link-chart")
                .equals(List.of("text 000009", "text registered twice")));
        hands.end(program, stage);
    }

    @Test
    void whatWasEmptiedInAFormStaysEmpty(FxRobot robot) throws Exception {
        hands.press(KeyCode.CONTROL, KeyCode.N).untilShown("#register");
        hands.put("#family", "Held").press(KeyCode.ESCAPE).untilShown("#today");
        hands.press(KeyCode.CONTROL, KeyCode.N).untilShown("#register");
        assertThat(hands.state("#register")).contains("text Held");
        hands.put("#given", "Eva").put("#family", "").press(KeyCode.ESCAPE).untilShown("#today");
        hands.press(KeyCode.CONTROL, KeyCode.N).untilShown("#register");
        assertThat(hands.state("#register")).contains("text Eva").doesNotContain("text Held");
        hands.put("#given", "");
        hands.end(program, stage);
        assertThat(Clinic.<List<Draft>>in(folder, CLOCK, chart -> List.copyOf(chart.drafts.read().values())))
                .allSatisfy(draft -> assertThat(draft.changes().values()).doesNotContain("Held", "Eva"));
    }

    /// The window is closed while the password is checked and the pages are made.
    @Test
    void theEndWaitsForTheSignature(FxRobot robot) throws Exception {
        open();
        hands.press(KeyCode.F9).into("#sign-password", Clinic.PASSWORD);
        robot.interact(() -> {
            robot.lookup("#sign").queryAs(Button.class).fire();
            program.end();
        });
        hands.until("the end", () -> !stage.isShowing());
        assertThat(robot.listWindows()).filteredOn(window -> window.isShowing()).isEmpty();
        var signed = Clinic.<Boolean>in(folder, CLOCK, chart -> {
            assertThat(chart.drafts.read()).isEmpty();
            return chart.notes.signed(visit).isPresent();
        });
        assertThat(signed).isTrue();
    }

    private void open() {
        hands.untilSaid("session 1 of 3");
        hands.press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.ENTER).untilShown(".rail");
    }

    private void patient() {
        hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", "muster").untilShown("#found-0");
        hands.press(KeyCode.ENTER).untilShown("#link-open");
    }

    private void again(FxRobot robot) {
        robot.interact(() -> program = Hands.begin(stage, folder, CLOCK));
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
    }
}
