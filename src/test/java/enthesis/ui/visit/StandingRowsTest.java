package enthesis.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Section;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Theme;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A sentence comes and goes while a hand is in the section: nothing that can be pressed or typed into moves for it.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@SuppressWarnings("NullAway.Init")
final class StandingRowsTest {
    private Stage stage;
    private Workspace workspace;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private void open(Section section, Sheet sheet) {
        workspace = new Workspace(Cases.about(), sheet);
        workspace.onto(stage, Theme.Look.LIGHT);
        workspace.view.show(section);
        layOut();
    }

    private void layOut() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    /// Where everything stands on its page, by what it is.
    private Map<String, Double> places() {
        var places = new LinkedHashMap<String, Double>();
        Stream.of(".section-content .text-field", ".section-content .toggle-button")
                .flatMap(kind -> stage.getScene().getRoot().lookupAll(kind).stream()).forEach(node -> {
                    var page = node.getParent();
                    while (page != null && !page.getStyleClass().contains("section-page")) {
                        page = page.getParent();
                    }
                    if (page != null && shown(node)) {
                        var name = node instanceof TextInputControl
                                ? node.getId()
                                : ((ToggleButton) node).getText() + node.getParent().getId();
                        places.put(name, page.sceneToLocal(node.localToScene(0, 0)).getY());
                    }
                });
        return places;
    }

    private static boolean shown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @CsvSource({"SOLUTION, solution[1].volume, much", "SOLUTION, solution[1].dextrosePercent, 45",
            "SOLUTION, solution[1].dextroseStock, 0", "SOLUTION, solution[1].anaestheticDrawn, -1",
            "SOLUTION, solution[1].dextroseExpiry, 3/2020", "SOLUTION, solution[1].diluentDrawn, 9",
            "OBSERVATION, procedure.start, soon", "OBSERVATION, procedure.end, 9:00",
            "OBSERVATION, observation.minutes, 3", "OBSERVATION, observation.minutes, soon",
            "OBSERVATION, solution[1].discarded, 9", "OBSERVATION, solution[1].discarded, much"})
    void nothingMovesWhenTheRulesObject(Section section, String path, String text, FxRobot robot) {
        robot.interact(() -> open(section, Seed.sheet()));
        var before = places();
        assertThat(before).hasSizeGreaterThan(10);
        robot.interact(() -> {
            workspace.model.sheet.type(Field.parse(path), text);
            layOut();
        });
        assertThat(workspace.model.reading().get().open(section)).isNotEmpty();
        var after = places();
        before.keySet().retainAll(after.keySet());
        assertThat(before).hasSizeGreaterThan(10).isEqualTo(after);
    }
}
