package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.pain.DrawingFields;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Cases;
import enthesis.storage.trail.What;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window in a patient's hands, through the whole program: nothing of anybody in it, no key that leads out, back by
/// the password alone, and what was drawn kept, on the map and in the chart.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class PatientDrawsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneId.of("UTC"));
    private static final KeyCode[][] KEYS = {{KeyCode.F1}, {KeyCode.F2}, {KeyCode.F4}, {KeyCode.F5}, {KeyCode.F9},
            {KeyCode.F12}, {KeyCode.ESCAPE}, {KeyCode.CONTROL, KeyCode.K}, {KeyCode.CONTROL, KeyCode.L},
            {KeyCode.CONTROL, KeyCode.G}, {KeyCode.CONTROL, KeyCode.N}, {KeyCode.CONTROL, KeyCode.SLASH},
            {KeyCode.CONTROL, KeyCode.H}, {KeyCode.CONTROL, KeyCode.P}, {KeyCode.CONTROL, KeyCode.S},
            {KeyCode.CONTROL, KeyCode.Z}, {KeyCode.ALT, KeyCode.DIGIT1}, {KeyCode.ALT, KeyCode.H}};

    @TempDir
    private static Path folder;

    private static VisitId visit;

    private Stage stage;
    private Theme theme;
    private Program program;
    private Hands hands;

    @Start
    void begin(Stage stage) throws Exception {
        this.stage = stage;
        visit = Clinic.found(folder, CLOCK, chart -> {
            var other = Clinic.person(2, "Quibble", "Rosamund", Sex.FEMALE);
            Clinic.complete(chart, Clinic.patient(chart, 2, other, "knee", Side.LEFT), CLOCK,
                    Cases.sheet("vitals.weight", "71"));
            var person = Clinic.person(1, "Mustermann", "Erika", Sex.FEMALE);
            return Clinic.complete(chart, Clinic.patient(chart, 1, person, "ankle-foot", Side.RIGHT), CLOCK,
                    Cases.sheet("vitals.weight", "64"));
        });
        theme = new Theme(Theme.Look.LIGHT);
        program = Hands.begin(stage, folder, CLOCK, theme);
    }

    @Test
    void thePatientDrawsAndSeesNobody(FxRobot robot) throws Exception {
        hands = new Hands(robot).inBothLooks(theme);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.untilSaid("MUSTERMANN");
        robot.clickOn(robot.lookup(node -> node instanceof Labeled labeled && Hands.visible(labeled)
                && String.valueOf(labeled.getText()).contains("MUSTERMANN")).<Node>query());
        hands.press(KeyCode.ENTER).untilShown(".rail");
        hands.press(KeyCode.F1).untilShown("#hand-to-patient");
        hands.press(KeyCode.ALT, KeyCode.H).untilShown("#patient-screen");
        nobodyIsSeen();
        noKeyLeadsOut();
        hands.click("#pain-anterior-right-foot").click("#pain-burning").click("#pain-anterior-left-knee");
        hands.picture("patient-draws");
        closingAsksForThePassword(robot);
        theWrongPasswordSaysSo();
        hands.type(Clinic.PASSWORD).press(KeyCode.ENTER).untilShown("#hand-to-patient");
        assertThat(hands.read(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("hand-to-patient");
        hands.untilSaid("RIGHT ankle and foot, front, burning, how strong not said; LEFT knee, front");
        hands.picture("patient-drawn-checkin");
        onTheMap(robot);
        hands.end(program, stage);
        inTheChart();
    }

    private void nobodyIsSeen() {
        Nobody.isSeen(hands, stage);
    }

    private void noKeyLeadsOut() {
        for (var keys : KEYS) {
            hands.press(keys);
            assertThat(hands.shows("#patient-screen")).as(List.of(keys).toString()).isTrue();
            assertThat(hands.shows("#pain-figure-anterior")).as(List.of(keys).toString()).isTrue();
            assertThat(hands.shows("#unlock-password")).as(List.of(keys).toString()).isFalse();
        }
        nobodyIsSeen();
    }

    private void closingAsksForThePassword(FxRobot robot) {
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        hands.untilShown("#pain-password");
        assertThat(stage.isShowing()).isTrue();
        nobodyIsSeen();
        hands.picture("patient-back");
    }

    private void theWrongPasswordSaysSo() {
        hands.type("three brown harps").press(KeyCode.ENTER).untilSaid("This password is not right.");
        assertThat(hands.shows("#hand-to-patient")).isFalse();
        nobodyIsSeen();
    }

    /// Both marks are faint on the figure to choose by; under the sheet stands only what belongs to it.
    private void onTheMap(FxRobot robot) {
        hands.press(KeyCode.F5).untilShown("#map-drawn-line");
        assertThat(robot.lookup(".map-drawn").queryAll()).hasSize(2);
        assertThat(hands.words("#map-drawn-line"))
                .isEqualTo("Pain drawing: RIGHT ankle and foot, front, burning, how strong not said");
        hands.picture("patient-drawn-map");
        hands.press(KeyCode.F7).untilSaid("LEFT knee, front");
    }

    private void inTheChart() throws Exception {
        Clinic.in(folder, CLOCK, chart -> {
            var sheet = chart.visits.sheet(visit);
            assertThat(sheet.rows(DrawingFields.DRAWING)).hasSize(2);
            assertThat(PainDrawing.read(sheet).marks()).extracting(mark -> mark.place().side() + " " + mark.place()
                    .area()).containsExactly("RIGHT foot", "LEFT knee");
            assertThat(chart.chart.trail().after(0)).filteredOn(entry -> entry.act().what() == What.WRONG_PASSWORDS)
                    .extracting(entry -> entry.act().reason()).containsExactly("1");
            return Sheet.EMPTY;
        });
    }
}
