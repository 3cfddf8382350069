package enthesis.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Section;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.Theme;
import enthesis.ui.vitals.Earlier;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@SuppressWarnings("NullAway.Init")
final class SectionPicturesTest {
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void everySectionIsPicturedInBothLooks(FxRobot robot) {
        for (var look : Theme.Look.values()) {
            robot.interact(() -> {
                var workspace = new Workspace(Cases.about(), Seed.sheet());
                workspace.onto(stage, look);
                for (var section : OwnSections.of(new SimpleObjectProperty<>(
                        Earlier.NONE), new OwnSections.Ways(() -> {}, (_, _) -> {}, (_, _) -> {})).keySet()) {
                    workspace.view.show(section);
                    stage.getScene().getRoot().applyCss();
                    stage.getScene().getRoot().layout();
                    save(name(section, look));
                    if (section == Section.SOLUTION) {
                        assertThat(place("#add-second").getMaxY()).as("no button over another")
                                .isLessThanOrEqualTo(place("#add-solution").getMinY());
                    }
                }
            });
        }
        assertThat(new File("target/screens/vitals-light.png")).isNotEmpty();
    }

    private Bounds place(String which) {
        var node = stage.getScene().lookup(which);
        return node.localToScene(node.getBoundsInLocal());
    }

    @Test
    void whatNeedsSomebodyIsPictured(FxRobot robot) {
        var sheet = Cases.with(Seed.vitals(Seed.checkIn(Sheet.EMPTY)), "vitals.blood-pressure", "164/92",
                "vitals.temperature", "98.6", "vitals.respiration", "", "vitals.height", "not-measured",
                "medication[1].lastDose", "19 Nov 2026", "checkIn.infection", "", "solution[1].dextrosePercent", "25",
                "solution[1].dextroseStock", "15", "solution[1].volume", "10", "solution[1].anaesthetic", "lidocaine",
                "solution[1].anaestheticPercent", "0.2", "solution[1].anaestheticStock", "1", "solution[1].diluent",
                "water", "timeOut.side", "left");
        var elbow = Cases.with(Cases.point(sheet, 1, "0.5", "planned", "right"), "point[1].region", "elbow",
                "point[1].target", "ucl-mid");
        for (var look : Theme.Look.values()) {
            robot.interact(() -> {
                var workspace = new Workspace(Cases.about(), elbow);
                workspace.onto(stage, look);
                for (var section : List.of(Section.CHECK_IN, Section.VITALS, Section.SOLUTION, Section.TIME_OUT)) {
                    workspace.view.show(section);
                    stage.getScene().getRoot().applyCss();
                    stage.getScene().getRoot().layout();
                    save("open-" + name(section, look));
                }
            });
        }
        assertThat(new File("target/screens/open-vitals-light.png")).isNotEmpty();
    }

    /// What was recorded is read on a signed page as well as on an open one.
    @Test
    void whatWasSignedCanBeRead(FxRobot robot) {
        for (var look : Theme.Look.values()) {
            robot.interact(() -> {
                var workspace = new Workspace(Cases.about(), Seed.sheet());
                workspace.onto(stage, look);
                workspace.model.sheet.lock();
                for (var section : List.of(Section.CHECK_IN, Section.VITALS, Section.SOLUTION)) {
                    workspace.view.show(section);
                    stage.getScene().getRoot().applyCss();
                    stage.getScene().getRoot().layout();
                    save("signed-" + name(section, look));
                    shown(".label").forEach(label -> assertThat(seen(label)).as("%s", label).isEqualTo(1));
                    shown(".text-field").forEach(field -> assertThat(seen(field)).as("%s", field).isEqualTo(1));
                    shown(".toggle-button.pill").map(ToggleButton.class::cast).filter(ToggleButton::isSelected)
                            .forEach(pill -> assertThat(pill.getTextFill()).as(pill.getText()).isNotEqualTo(
                                    pill.getBackground().getFills().getLast().getFill()));
                    assertThat(shown(".toggle-button.pill").count() + shown(".text-field").count()).isPositive();
                }
            });
        }
    }

    private Stream<Node> shown(String what) {
        return stage.getScene().getRoot().lookupAll(".section-page").stream().filter(Node::isVisible)
                .flatMap(page -> page.lookupAll(what).stream()).filter(SectionPicturesTest::inSight);
    }

    private static boolean inSight(Node node) {
        return node.isVisible() && (node.getParent() == null || inSight(node.getParent()));
    }

    /// How much of a node is seen through those that hold it.
    private static double seen(Node node) {
        return node.getOpacity() * (node.getParent() == null ? 1 : seen(node.getParent()));
    }

    @Test
    void aLateEntryForTwoCoursesIsPictured(FxRobot robot) {
        var sheet = Cases.with(Seed.sheet(), "visit.day", "21.11.26", "visit.time", "14:30", "timeOut[2].side", "right",
                "checkIn[2].flare", "still", "pain[2].now", "7", "pain[2].worst", "not-measured");
        for (var look : Theme.Look.values()) {
            robot.interact(() -> {
                var workspace = new Workspace(Cases.twoCourses(), sheet);
                workspace.onto(stage, look);
                for (var section : List.of(Section.CHECK_IN, Section.VITALS, Section.TIME_OUT)) {
                    workspace.view.show(section);
                    stage.getScene().getRoot().applyCss();
                    stage.getScene().getRoot().layout();
                    save("two-" + name(section, look));
                }
            });
        }
        assertThat(new File("target/screens/two-timeout-light.png")).isNotEmpty();
    }

    private static String name(Section section, Theme.Look look) {
        return section.name().toLowerCase(Locale.ROOT).replace("_", "") + "-" + look.name().toLowerCase(Locale.ROOT);
    }

    private void save(String name) {
        Pictures.save(stage.getScene(), name);
    }
}
