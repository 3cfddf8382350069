package enthesis.ui.kit.section;

import enthesis.domain.finding.Finding;
import enthesis.ui.kit.sign.Signs;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The name of a row with a quiet second line; in the gutter left of it stands the sign of what the rules say there
/// (missing, caution, refused).
public final class RowLabel extends HBox {
    /// How far the gutter reaches left of the words.
    public static final double GUTTER = 20;

    public final Label title;
    public final Label second;
    private final StackPane gutter = new StackPane();

    public RowLabel(String words, String quiet) {
        title = new Label(words);
        title.getStyleClass().add("row-title");
        title.setWrapText(true);
        second = new Label(quiet);
        second.getStyleClass().add("row-second");
        second.managedProperty().bind(second.textProperty().isNotEmpty());
        getStyleClass().add("row-label");
        gutter.getStyleClass().add("gutter");
        gutter.setMinWidth(GUTTER);
        gutter.setMaxWidth(GUTTER);
        var lines = new VBox(title, second);
        lines.getStyleClass().add("row-lines");
        getChildren().addAll(gutter, lines);
    }

    /// For a second line that must be read whole, however long it is.
    public RowLabel wrapped() {
        second.setWrapText(true);
        return this;
    }

    public RowLabel marked(ObservableValue<Optional<Finding>> mark) {
        mark.subscribe(this::show);
        return this;
    }

    private void show(Optional<Finding> mark) {
        gutter.getChildren().clear();
        mark.ifPresent(finding -> gutter.getChildren().add(Signs.of(finding.level())));
    }
}
