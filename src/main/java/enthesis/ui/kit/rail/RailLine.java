package enthesis.ui.kit.rail;

import enthesis.ui.kit.sign.KeyHint;
import enthesis.ui.kit.sign.StateSign;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One section in the rail. Reached by its key and by mouse; Tab stays in the work.
final class RailLine extends Button {
    private RailEntry entry = new RailEntry("", "", "", StateSign.State.EMPTY, 0);
    private RailEntry signed = entry;
    private boolean narrow;
    private final Label name = new Label();
    private final Label second = new Label();
    private final HBox signs = new HBox();

    RailLine(Runnable pick) {
        getStyleClass().setAll("rail-line");
        name.getStyleClass().add("rail-name");
        second.getStyleClass().add("rail-second");
        signs.setAlignment(Pos.CENTER);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setFocusTraversable(false);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> pick.run());
    }

    void show(RailEntry now, boolean asNarrow) {
        boolean other = asNarrow != narrow || getGraphic() == null;
        if (now.equals(entry) && !other) {
            return;
        }
        entry = now;
        narrow = asNarrow;
        setAccessibleText(now.key() + " " + now.name() + ", " + now.second());
        name.setText(now.name());
        second.setText(now.second());
        if (other) {
            setGraphic(asNarrow ? narrow(now) : wide(now));
        }
        if (other || !now.state().equals(signed.state()) || now.open() != signed.open()) {
            signed = now;
            signs.getChildren().setAll(new StateSign(now.state(), now.open()));
        }
    }

    private Node wide(RailEntry entry) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var first = new HBox(name, spring, signs);
        first.setAlignment(Pos.CENTER_LEFT);
        // the second line has the whole width: "13 points, 22.5 mL" beside a sign would be cut
        var words = new VBox(first, second);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(KeyHint.cap(entry.key()), words);
        row.getStyleClass().add("rail-row");
        row.setMaxWidth(Double.MAX_VALUE);
        return row;
    }

    private Node narrow(RailEntry entry) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var top = new HBox(KeyHint.cap(entry.key()), spring, signs);
        top.getStyleClass().add("rail-row");
        var column = new BorderPane();
        column.setTop(top);
        column.setBottom(name);
        BorderPane.setAlignment(name, Pos.CENTER);
        return column;
    }
}
