package enthesis.ui.solution;

import enthesis.domain.finding.Finding;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.kit.sign.Tone;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is in the syringe, as four tiles; below them, when the rules object, one line with what would work.
final class ResultView extends VBox {
    private static final PseudoClass CAUTION = PseudoClass.getPseudoClass("caution");

    private final Desk desk;
    private final SolutionModel model;
    private final Tiles tiles;
    private final HBox row = new HBox();
    private final HBox line = new HBox();
    private List<Tile> shown = List.of();
    private Optional<Finding> said = Optional.empty();

    ResultView(Desk desk, SolutionModel model) {
        this.desk = desk;
        this.model = model;
        tiles = new Tiles(desk, model);
        row.getStyleClass().add("tiles");
        line.getStyleClass().addAll("result-line", Tone.PLAIN.styleClass());
        line.setManaged(false);
        line.setVisible(false);
        getStyleClass().add("result");
        getChildren().addAll(row, line);
        desk.reading().subscribe(_ -> show());
    }

    private void show() {
        var now = tiles.now();
        if (!now.equals(shown)) {
            shown = now;
            row.getChildren().setAll(now.stream().map(ResultView::tile).toList());
        }
        var finding = model.line();
        if (!finding.equals(said)) {
            said = finding;
            line.setManaged(finding.isPresent());
            line.setVisible(finding.isPresent());
            line.getChildren().clear();
            finding.ifPresent(this::say);
        }
    }

    private static Node tile(Tile tile) {
        var name = new Label(tile.name());
        name.getStyleClass().add("tile-name");
        var value = new Label(tile.value());
        value.getStyleClass().add("tile-value");
        var unit = new Label(tile.unit());
        unit.getStyleClass().add("tile-unit");
        var figure = new HBox(value, unit);
        figure.getStyleClass().add("tile-figure");
        var second = new Label(tile.second());
        second.getStyleClass().add("tile-second");
        var box = new VBox(name, figure, second);
        box.getStyleClass().add("tile");
        box.pseudoClassStateChanged(CAUTION, tile.off());
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(170);
        return box;
    }

    private void say(Finding finding) {
        var tone = Signs.tone(finding.level());
        line.getStyleClass().setAll("result-line", tone.styleClass());
        var title = new Label(desk.texts().say(finding.words() + ".title", finding.values().toArray(String[]::new)));
        title.getStyleClass().add("row-title");
        var text = new Label(desk.line(finding));
        text.setWrapText(true);
        var words = new VBox(title, text);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getChildren().addAll(Signs.of(finding.level()), words);
        if (!finding.mend().isEmpty()) {
            line.getChildren().add(ActButton.plain(desk.say("solution.doItKey"), "Alt+W", model::whatWouldWork)
                    .named("what-would-work"));
        }
    }
}
