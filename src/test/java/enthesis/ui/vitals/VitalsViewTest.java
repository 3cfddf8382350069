package enthesis.ui.vitals;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.value.Centimetres;
import enthesis.domain.value.Kilograms;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Section;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.Theme;
import enthesis.ui.visit.Workspace;
import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@SuppressWarnings("NullAway.Init")
final class VitalsViewTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 14);

    private Stage stage;
    private Workspace workspace;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private void open(FxRobot robot, Circumstances about, Sheet sheet, Theme.Look look) {
        robot.interact(() -> {
            workspace = new Workspace(about, sheet);
            workspace.onto(stage, look);
            workspace.view.show(Section.VITALS);
        });
    }

    private void open(FxRobot robot, Circumstances about) {
        open(robot, about, Sheet.EMPTY, Theme.Look.LIGHT);
    }

    /// A diabetic who was weighed and measured in September.
    private static Circumstances diabetic() {
        var about = Cases.about(new Allergies.NoneKnown(Cases.TODAY),
                List.of(new Alert(Alert.Kind.DIABETES, "type 2", Cases.TODAY)), Sex.FEMALE);
        var last = new Weighed(Optional.of(Kilograms.of("66.2")), Optional.of(SEPTEMBER), false,
                Optional.of(Centimetres.of("168")), Optional.of(SEPTEMBER));
        return about.knowing(new Patient(about.patient().person(), about.patient().allergies(),
                about.patient().alerts(), last));
    }

    private void go(FxRobot robot, String field) {
        robot.interact(() -> workspace.view.go(Field.parse(field)));
    }

    private List<String> words(FxRobot robot) {
        var page = robot.lookup(".section-page").match(Node::isVisible).query();
        return robot.from(page).lookup(".label").match(VitalsViewTest::shown).queryAll().stream()
                .map(node -> ((Label) node).getText()).filter(text -> text != null && !text.isEmpty()).toList();
    }

    private static boolean shown(Node node) {
        return node.isVisible() && (node.getParent() == null || shown(node.getParent()));
    }

    private String text(String field) {
        return workspace.model.sheet.now().text(Field.parse(field));
    }

    private String focusId() {
        return stage.getScene().getFocusOwner().getId();
    }

    /// Rulings 9, clinical.md 4.1: both readings are kept, with the time of each and which of them counts.
    @Test
    void ofTwoPressuresEachHasItsTimeAndOneCounts(FxRobot robot) {
        open(robot, Cases.about());
        go(robot, "vitals.blood-pressure");
        robot.write("184/92").push(KeyCode.ENTER);
        assertThat(focusId()).isEqualTo("vitalsRepeat-blood-pressure");
        assertThat(words(robot)).contains("5 minutes later").doesNotContain("10:42, first reading");
        robot.write("148/86");
        assertThat(words(robot)).contains("10:42, first reading", "10:42, counts");
        assertThat(text("vitalsTaken.repeat-blood-pressure")).isEqualTo("2026-11-23T10:42:07Z Dr. L. Hale");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("vitalsTaken.repeat-blood-pressure") + text("vitalsRepeat.blood-pressure")).isEmpty();
        assertThat(words(robot)).contains("5 minutes later");
        go(robot, "vitalsAfter.heart-rate");
        robot.write("72");
        assertThat(words(robot)).contains("10:42").doesNotContain("if wanted");
    }

    /// Product.md: what was typed is kept beside what it comes to.
    @Test
    void theUnitTypedStaysAndWhatItComesToStandsBelowTheName(FxRobot robot) {
        open(robot, diabetic());
        go(robot, "vitals.weight");
        robot.write("145 lb");
        assertThat(words(robot)).anyMatch(line -> line.contains("145 lb looks like lb"));
        robot.push(KeyCode.ALT, KeyCode.U);
        assertThat(text("vitals.weight") + " " + text("vitals.weight-unit")).isEqualTo("145 lb lb");
        assertThat(words(robot)).contains("= 65.8 kg", "BMI 23.3, height of 14 Sep 2026");
        go(robot, "vitals.height");
        robot.write("5'6\"").push(KeyCode.ALT, KeyCode.U);
        assertThat(words(robot)).contains("BMI 23.4, = 167.6 cm")
                .doesNotContain("BMI 23.3, height of 14 Sep 2026");
    }

    /// Of two offers the one beside the focus is taken, the other stays offered.
    @Test
    void ofTwoOffersTheOneAtTheFocusIsTaken(FxRobot robot) {
        open(robot, diabetic());
        go(robot, "vitals.temperature");
        robot.write("98.6");
        go(robot, "vitals.weight");
        robot.write("145 lb").push(KeyCode.ALT, KeyCode.U);
        assertThat(text("vitals.weight-unit") + text("vitals.temperature-unit")).isEqualTo("lb");
        go(robot, "vitals.temperature");
        robot.push(KeyCode.ALT, KeyCode.U);
        assertThat(text("vitals.temperature-unit")).isEqualTo("f");
    }

    /// Clinical.md 4 and 4.1: glucose and HbA1c are asked of diabetics, a new sign of whoever has pain 10.
    @Test
    void whatOnlySomeAreAskedIsMadeWhenItIsAsked(FxRobot robot) {
        open(robot, Cases.about());
        assertThat(robot.lookup("#vitals-hba1c").tryQuery()).isEmpty();
        assertThat(robot.lookup("#pain-1-newNeuro").tryQuery()).isEmpty();
        open(robot, diabetic());
        go(robot, "vitals.glucose");
        robot.write("300").push(KeyCode.ENTER).write("8,4");
        assertThat(text("vitals.hba1c")).isEqualTo("8,4");
        assertThat(words(robot)).contains("Infection and healing: is today the right day?");
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        go(robot, "pain[1].now");
        robot.write("10").push(KeyCode.ENTER);
        assertThat(focusId()).isEqualTo("pain-1-newNeuro");
        robot.push(KeyCode.Y);
        assertThat(text("pain[1].newNeuro")).isEqualTo("yes");
        assertThat(workspace.model.reading().get().open()).anyMatch(one -> one.rule().equals("NRS-neuro"));
    }

    /// The curves as words: every number with its unit and day, by one key there and back.
    @Test
    void theCurvesAreATableByOneKey(FxRobot robot) {
        open(robot, Cases.about());
        go(robot, "vitals.spo2");
        robot.push(KeyCode.ALT, KeyCode.T);
        assertThat(focusId()).isEqualTo("earlier-table");
        assertThat(words(robot)).contains("4 of 4 visit days", "3 Aug 2026", "26 Oct 2026", "142/84", "Heart rate")
                .doesNotContain("by oximeter");
        assertThat(stage.getScene().getFocusOwner().getAccessibleText())
                .contains("Blood pressure at earlier visits: 142/84 3 Aug 2026, 138/82 31 Aug 2026");
        robot.push(KeyCode.ESCAPE);
        assertThat(focusId()).isEqualTo("vitals-spo2");
        assertThat(words(robot)).contains("by oximeter").doesNotContain("4 of 4 visit days");
        assertThat(workspace.acts).isEmpty();
    }

    /// Clinical.md 4: each reading keeps time and taker; both are typed over by keys where they differ.
    @Test
    void whenEachWasTakenAndByWhomIsTypedInTheTable(FxRobot robot) {
        open(robot, Cases.about());
        go(robot, "vitals.heart-rate");
        robot.write("72");
        assertThat(text("vitalsTaken.before-heart-rate")).isEqualTo("2026-11-23T10:42:07Z Dr. L. Hale");
        robot.push(KeyCode.ALT, KeyCode.T).push(KeyCode.TAB);
        assertThat(words(robot)).contains("Heart rate, before", "72 /min");
        assertThat(((TextField) stage.getScene().getFocusOwner()).getPromptText()).isEqualTo("10:42");
        robot.write("9:5").push(KeyCode.ENTER).write("A. Rossi");
        assertThat(workspace.model.reading().get().open()).as("refused in words")
                .anyMatch(one -> one.where().path().equals("vitalsTaking.before-heart-rate-at"));
        robot.interact(() -> Pictures.save(stage.getScene(), "vitals-table-light"));
        robot.push(KeyCode.ESCAPE);
        go(robot, "vitalsTaking.before-heart-rate-at");
        robot.write("9:50");
        assertThat(text("vitalsTaking.before-heart-rate-at")).isEqualTo("9:50");
        go(robot, "vitals.heart-rate");
        assertThat(focusId()).isEqualTo("vitals-heart-rate");
        assertThat(text("vitalsTaking.before-heart-rate-by")).isEqualTo("A. Rossi");
    }

    @Test
    void everythingThatCanBeAskedIsPictured(FxRobot robot) {
        var sheet = Cases.sheet("vitals.blood-pressure", "184/92", "vitalsRepeat.blood-pressure", "164/96",
                "vitalsTaken.before", "2026-11-23T10:41:00Z M. Okafor", "vitalsTaken.repeat",
                "2026-11-23T10:47:00Z M. Okafor", "vitals.heart-rate", "88", "vitals.temperature", "100.6",
                "vitals.temperature-unit", "f", "vitals.weight", "145", "vitals.glucose", "14.2",
                "vitals.glucose-unit", "mmol-l", "vitals.hba1c", "8.4", "vitals.pressureSite",
                "sitting, left arm, large cuff", "pain[1].now", "10", "pain[1].newNeuro", "unknown");
        for (var look : Theme.Look.values()) {
            open(robot, diabetic(), sheet, look);
            robot.interact(() -> Pictures.save(stage.getScene(),
                    "vitals-all-" + look.name().toLowerCase(Locale.ROOT)));
        }
        assertThat(new File("target/screens/vitals-all-light.png")).isNotEmpty();
    }
}
