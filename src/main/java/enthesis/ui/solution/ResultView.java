package enthesis.ui.solution;

import enthesis.domain.finding.Finding;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.kit.sign.Tone;
import enthesis.ui.solution.lot.ScanView;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What is in the syringe, as tiles; below them one line: what came of a scan, or, when the rules object, what would
/// work. Its place is kept while there is nothing to say, so that no row moves under the hand.
final class ResultView extends VBox {
    private static final double WIDE = 170;
    /// Two substances in one tile.
    private static final double WIDER = 182;
    private static final PseudoClass CAUTION = PseudoClass.getPseudoClass("caution");

    private final Desk desk;
    private final SolutionModel model;
    private final Tiles tiles;
    private final HBox row = new HBox();
    private final HBox line = new HBox();
    private final ScanView scan;
    private List<Tile> shown = List.of();
    private Optional<Finding> said = Optional.empty();

    ResultView(Desk desk, SolutionModel model, ScanView scan) {
        this.desk = desk;
        this.model = model;
        this.scan = scan;
        tiles = new Tiles(desk, model);
        row.getStyleClass().add("tiles");
        line.getStyleClass().addAll("result-line", Tone.PLAIN.styleClass());
        getStyleClass().add("result");
        getChildren().addAll(row, place());
        desk.reading().subscribe(_ -> show());
        scan.message.textProperty().subscribe(_ -> choose());
        scan.refused().subscribe(_ -> choose());
    }

    private Node place() {
        var place = new VBox(line, scan.message);
        place.getStyleClass().add("result-place");
        return place;
    }

    /// A code that was not taken is said before everything else, one that was taken where nothing else is.
    private void choose() {
        boolean scanned = !scan.message.getText().isEmpty() && (scan.refused().get() || said.isEmpty());
        show(scan.message, scanned);
        show(line, said.isPresent() && !scanned);
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
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
            line.getChildren().clear();
            finding.ifPresent(this::say);
            choose();
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
        box.setPrefWidth(tile.second().indexOf('\n') < 0 ? WIDE : WIDER);
        return box;
    }

    private void say(Finding finding) {
        var tone = Signs.tone(finding.level());
        line.getStyleClass().setAll("result-line", tone.styleClass());
        var title = new Text(desk.texts().say(finding.words() + ".title", finding.values().toArray(String[]::new)));
        title.getStyleClass().add("result-title");
        var text = new Text(desk.line(finding));
        text.getStyleClass().add("result-text");
        var words = new VBox(new TextFlow(title, new Text("  "), text));
        words.getStyleClass().add("result-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getChildren().addAll(Signs.of(finding.level()), words);
        if (!finding.mend().isEmpty()) {
            line.getChildren().add(ActButton.plain(desk.say("solution.doItKey"), "Alt+W", model::whatWouldWork)
                    .named("what-would-work"));
        }
    }
}
