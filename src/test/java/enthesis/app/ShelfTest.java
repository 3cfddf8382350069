package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.solution.shelf.Received;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.domain.value.Side;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.What;
import enthesis.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A box is scanned onto the shelf, a visit draws from it and is told that another patient got of it that day; later it
/// is recalled.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class ShelfTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneId.of("UTC"));

    private static final Person JO = Clinic.person(2, "Beispiel", "Jo", Sex.OTHER);

    @TempDir
    private static Path folder;

    private Stage stage;
    private Program program;
    private FxRobot robot;
    private Hands hands;

    @BeforeAll
    static void twoPatients() throws Exception {
        Clinic.found(folder, CLOCK, chart -> {
            Clinic.complete(chart, Clinic.patient(chart, 1, Clinic.person(1, "Mustermann", "Erika", Sex.FEMALE),
                    "ankle-foot", Side.RIGHT), CLOCK);
            return Clinic.patient(chart, 2, JO, "knee", Side.LEFT);
        });
    }

    @Start
    void begin(Stage stage) {
        this.stage = stage;
        program = new Program(Hands.atWorkstation(stage), CLOCK, new Theme(Theme.Look.LIGHT), () -> {});
        program.begin(ChartFolder.at(folder), new LocalDisk());
    }

    @Test
    void aLotGoesFromItsBoxToThePatientsAndIsFoundThere(FxRobot robot) throws Exception {
        this.robot = robot;
        hands = new Hands(robot);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.untilSaid("MUSTERMANN");
        ontoTheShelf();
        drawn();
        recalled();
        robot.interact(() -> program.end());
        hands.until("the end", () -> !stage.isShowing());
        Clinic.in(folder, CLOCK, ShelfTest::theChartSaysTheSame);
    }

    private void ontoTheShelf() {
        hands.press(KeyCode.F4).untilShown("#practice");
        hands.press(KeyCode.ALT, KeyCode.F).untilShown("#shelf-list");
        hands.press(KeyCode.ALT, KeyCode.N).untilShown("#lot-form");
        hands.type("(01)09506000134352(17)270331(10)B4471").press(KeyCode.ENTER);
        assertThat(typed("#shelf-expiry")).isEqualTo("31 Mar 2027");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilSaid("The product is missing.");
        hands.press(KeyCode.ESCAPE).untilShown("#shelf-list");
        hands.press(KeyCode.ALT, KeyCode.N).untilShown("#lot-form");
        assertThat(typed("#shelf-lot")).as("what was typed has waited").isEqualTo("B4471");
        hands.pick("#shelf-product", 0, "Dextrose").put("#shelf-strength", "50").choose("#shelf-vial", 1)
                .press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#shelf-list");
        hands.untilSaid("Dextrose 50 %, lot B4471");
        hands.picture("shelf-1-list");
        hands.press(KeyCode.ESCAPE).untilShown("#practice");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
    }

    private void drawn() {
        hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", "beispiel").untilShown("#found-0");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#add-medication");
        hands.press(KeyCode.F3).untilShown("#dextroseLot");
        hands.into("#dextroseLot", "(01)09506000134352(17)270331(10)B4471").press(KeyCode.ENTER);
        assertThat(typed("#dextroseLot")).isEqualTo("B4471");
        assertThat(typed("#dextroseStock")).as("the shelf knows the number").isEqualTo("50");
        hands.type("3").untilSaid("Each patient needs a vial of their own");
        hands.picture("shelf-2-visit");
        hands.press(KeyCode.ESCAPE).untilShown("#primary");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
    }

    private void recalled() {
        hands.press(KeyCode.F4).untilShown("#practice");
        hands.press(KeyCode.ALT, KeyCode.F).untilShown("#shelf-list");
        hands.press(KeyCode.ALT, KeyCode.W).untilShown("#recall-find");
        hands.untilSaid("2 patients");
        hands.picture("shelf-3-recall");
        hands.press(KeyCode.ENTER).untilShown("#primary");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
    }

    private String typed(String query) {
        return hands.read(() -> robot.lookup(query).queryAs(TextInputControl.class).getText());
    }

    private static Chain theChartSaysTheSame(OpenChart chart) {
        assertThat(chart.shelf.all()).extracting(ShelfLot::lot, lot -> lot.dates().expiry())
                .containsExactly(Tuple.tuple("B4471", LocalDate.of(2027, 3, 31)));
        assertThat(chart.recall.of("B4471")).extracting(Received::patient).hasSize(2).contains(JO.id());
        assertThat(chart.drafts.read().keySet()).noneMatch(subject -> subject.startsWith("shelf/"));
        assertThat(chart.chart.trail().after(0)).extracting(Entry::act).filteredOn(act -> act.what() == What.VIEWED)
                .extracting(Act::reason).contains("patients who received a lot");
        var chain = chart.chart.trail().verify();
        assertThat(chain).isInstanceOf(Chain.Whole.class);
        return chain;
    }
}
