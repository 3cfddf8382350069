package enthesis.ui.solution;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.solution.shelf.Lots;
import enthesis.domain.solution.shelf.Shelf;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Section;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.scan.Scanner;
import enthesis.ui.visit.Seed;
import enthesis.ui.visit.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A scan from any focus of the section, and several other anaesthetics of the day, by keys.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@SuppressWarnings("NullAway.Init")
final class SolutionKeysTest {
    private static final Shelf SHELF = new Shelf(List.of(Lots.DEXTROSE, Lots.LIDOCAINE, Lots.WATER), List.of());
    private static final Sheet BEGUN = Cases.sheet("vitals.weight", "60", "vitals.height", "170", "solution[1].volume",
            "10", "solution[1].dextrosePercent", "15", "solution[1].dextroseStock", "50", "solution[1].anaesthetic",
            "lidocaine", "solution[1].anaestheticPercent", "0.2", "solution[1].anaestheticStock", "1",
            "solution[1].diluent", "water");
    private static final Sheet TWO = Cases.with(BEGUN, "otherAnaesthetic.given", "yes", "otherAnaesthetic.kind",
            "wheal", "otherAnaesthetic.drug", "lidocaine", "otherAnaesthetic.mg", "20", "otherAnaesthetic[1].kind",
            "block", "otherAnaesthetic[1].drug", "bupivacaine", "otherAnaesthetic[1].mg", "12");
    private static final String LIDOCAINE = "0100614141000036" + "17270630" + "10L0932";

    private Stage stage;
    private Workspace workspace;

    @Start
    void start(Stage shown) {
        stage = shown;
        open(BEGUN, Theme.Look.LIGHT);
    }

    private void open(Sheet sheet, Theme.Look look) {
        workspace = new Workspace(Cases.about().stocked(SHELF), sheet);
        workspace.onto(stage, look);
        workspace.view.show(Section.SOLUTION);
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private String text(String path) {
        return workspace.model.sheet.now().text(Field.parse(path));
    }

    private void scan(FxRobot robot, String at, String code) {
        robot.interact(() -> workspace.view.go(Field.parse(at)));
        robot.interact(() -> Scanner.types(stage.getScene(), code, KeyCode.ENTER));
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#scan-message").queryAs(Label.class).getText();
    }

    @Test
    void aScanIsTakenWhereverTheFocusIs(FxRobot robot) {
        for (var at : List.of("solution[1].volume", "solution[1].preparedBy", "otherAnaesthetic.given",
                "solution[1].latexFree", "solution[1].mode")) {
            robot.interact(() -> open(BEGUN, Theme.Look.LIGHT));
            scan(robot, at, LIDOCAINE);
            assertThat(workspace.model.sheet.now()).as(at).isEqualTo(Cases.with(BEGUN, "solution[1].anaestheticLot",
                    "L0932", "solution[1].anaestheticExpiry", "30 Jun 2027"));
            assertThat(stage.getScene().getFocusOwner().getId()).as(at).isEqualTo("anaestheticDrawn");
            assertThat(said(robot)).isEqualTo("Lot L0932 is in the row of Anaesthetic.");
        }
    }

    /// With FNC1 as the scanner's own sign behind a lot, and with its prefix.
    @Test
    void withAndWithoutTheSeparator(FxRobot robot) {
        scan(robot, "solution[1].volume", "]d2010061414100003610L0932\u001d17270630");
        assertThat(text("solution[1].anaestheticLot")).isEqualTo("L0932");
        assertThat(text("solution[1].anaestheticExpiry")).isEqualTo("30 Jun 2027");
        assertThat(text("solution[1].volume")).isEqualTo("10");
    }

    @Test
    void aCodeOfAnotherProductIsAPlainSentence(FxRobot robot) {
        robot.interact(() -> open(Cases.with(BEGUN, "solution[1].anaestheticStock", "2"), Theme.Look.LIGHT));
        scan(robot, "solution[1].volume", LIDOCAINE);
        assertThat(said(robot)).isEqualTo(
                "The code is of lidocaine 1 %, here belongs lidocaine 2 %. Take the right vial.");
        assertThat(text("solution[1].anaestheticLot")).isEmpty();
        assertThat(text("solution[1].volume")).isEqualTo("10");
        assertThat(robot.lookup("#scan").queryAs(TextField.class).getText()).isEqualTo(LIDOCAINE);
    }

    @Test
    void aSignedVisitTakesNoScan(FxRobot robot) {
        robot.interact(() -> workspace.model.sheet.lock());
        robot.interact(() -> Scanner.types(stage.getScene(), LIDOCAINE, KeyCode.ENTER));
        assertThat(workspace.model.sheet.now()).isEqualTo(BEGUN);
    }

    @Test
    void furtherAnaestheticsAreAddedTypedAndTakenAway(FxRobot robot) {
        robot.interact(() -> workspace.view.go(Field.parse("otherAnaesthetic.given")));
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(text("otherAnaesthetic.given")).isEqualTo("yes");
        robot.interact(() -> workspace.view.go(Field.parse("otherAnaesthetic.mg")));
        robot.write("20");
        robot.interact(() -> robot.lookup("#add-other").queryAs(Button.class).requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("kind-1");
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        robot.interact(() -> workspace.view.go(Field.parse("otherAnaesthetic[1].mg")));
        robot.write("12");
        assertThat(workspace.model.sheet.now()).isEqualTo(Cases.with(BEGUN, "otherAnaesthetic.given", "yes",
                "otherAnaesthetic.mg", "20", "otherAnaesthetic.added", "yes", "otherAnaesthetic[1].added", "yes",
                "otherAnaesthetic[1].kind", "block", "otherAnaesthetic[1].mg", "12"));
        robot.interact(() -> robot.lookup("#remove-other-0").queryAs(Button.class).requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(text("otherAnaesthetic.mg")).isEmpty();
        assertThat(text("otherAnaesthetic[1].mg")).isEqualTo("12");
        assertThat(robot.lookup("#mg").tryQuery()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("otherAnaesthetic.mg")).as("one step to undo").isEqualTo("20");
    }

    /// The third way to say what is aimed at: parts, by keys; what was not taken stays in its line with the reason.
    @Test
    void aRecipeIsToldInParts(FxRobot robot) {
        for (var look : Theme.Look.values()) {
            robot.interact(() -> open(Cases.with(BEGUN, "solution[1].dextrosePercent", "",
                    "solution[1].anaestheticPercent", ""), look));
            robot.interact(() -> workspace.view.go(Field.parse("solution[1].mode")));
            robot.write("p");
            assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("parts-line");
            robot.write("1:1").push(KeyCode.ENTER);
            assertThat(robot.lookup("#parts-said").queryAs(Label.class).getText())
                    .isEqualTo("2 numbers for 3 parts: one for each part in the solution.");
            assertThat(Pictures.save(stage.getScene(), "solution-parts-" + look.name().toLowerCase(Locale.ROOT)))
                    .isNotEmpty();
            robot.push(KeyCode.CONTROL, KeyCode.A).write("3 : 2 : 5").push(KeyCode.ENTER);
            assertThat(workspace.model.sheet.now()).isEqualTo(Cases.with(BEGUN, "solution[1].mode", "parts"));
            assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("volume");
        }
    }

    @Test
    void severalAreReadOutAndPictured(FxRobot robot) {
        for (var look : Theme.Look.values()) {
            robot.interact(() -> open(TWO, look));
            robot.interact(() -> workspace.view.go(Field.parse("otherAnaesthetic[1].mg")));
            assertThat(robot.lookup("#mg-1").queryAs(TextField.class).getAccessibleText())
                    .isEqualTo("Other anaesthetic 2: milligrams");
            assertThat(Pictures.save(stage.getScene(), "solution-others-" + look.name().toLowerCase(Locale.ROOT)))
                    .isNotEmpty();
        }
        assertThat(workspace.model.sheet.now().changesSince(TWO)).isEqualTo(Map.of());
    }

    /// Shown as it prints, and only when it says all that it must (clinical.md 5.6).
    @Test
    void theSyringeLabelIsSeenBeforeItIsPrinted(FxRobot robot) {
        robot.interact(() -> robot.lookup("#show-label").queryAs(Button.class).requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(lines(robot)).containsExactly(
                "The label waits for what was drawn up of each part, who prepared it, and when.");
        assertThat(robot.lookup("#label-print-1").query().isVisible() && robot.lookup("#label-print-1").query()
                .getParent().isVisible()).isFalse();
        for (var look : Theme.Look.values()) {
            robot.interact(() -> open(Seed.sheet(), look));
            robot.interact(() -> robot.lookup("#show-label").queryAs(Button.class).fire());
            assertThat(lines(robot)).containsExactly("Syringe A  \u00b7  Mustermann, Erika",
                    "born 12 Apr 1968, chart 004711",
                    "dextrose 15 % (1500 mg)  \u00b7  lidocaine 0.2 % (20 mg)  \u00b7  "
                            + "in sterile water  \u00b7  10 mL in all",
                    "Lots: Dextrose B4471, anaesthetic L0932, diluent W2210",
                    "Prepared 23 Nov 2026 10:05, M. Okafor", "Begin injecting by 14:05, then DISCARD");
            assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("label-print-1");
            assertThat(Pictures.save(stage.getScene(), "solution-label-" + look.name().toLowerCase(Locale.ROOT)))
                    .isNotEmpty();
        }
    }

    private static List<String> lines(FxRobot robot) {
        return robot.lookup("#syringe-label-1 .label-lines .label").queryAllAs(Label.class).stream()
                .map(Label::getText).toList();
    }

    /// Whose prescriber was asked, beside the drug and at the time-out.
    @Test
    void theConsultedPrescriberIsPictured(FxRobot robot) {
        var drugs = Cases.with(TWO, "medication[1].told", "Eliquis 5", "medication[1].class", "anticoagulant",
                "medication[1].consulted", "yes", "medication[1].consultedWho", "Dr. M. Okafor", "medication[2].told",
                "Plavix 75", "medication[2].class", "antiplatelet", "medication[3].told", "tenoxicam 20",
                "medication[3].class", "nsaid", "medication[3].lastDose", "1 Nov 2026");
        for (var look : Theme.Look.values()) {
            for (var section : List.of(Section.CHECK_IN, Section.TIME_OUT)) {
                robot.interact(() -> {
                    open(drugs, look);
                    workspace.view.show(section);
                    stage.getScene().getRoot().applyCss();
                    stage.getScene().getRoot().layout();
                });
                assertThat(Pictures.save(stage.getScene(), "consulted-" + section.name().toLowerCase(Locale.ROOT)
                        .replace("_", "") + "-" + look.name().toLowerCase(Locale.ROOT))).isNotEmpty();
            }
        }
        assertThat(robot.lookup("#time-out-drugs").queryAs(Label.class).getText()).isEqualTo(
                "Eliquis 5: prescriber consulted, Dr. M. Okafor\nPlavix 75: prescriber not asked about yet");
    }
}
