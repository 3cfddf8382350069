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
    private boolean narrow;

    RailLine(Runnable pick) {
        getStyleClass().setAll("rail-line");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setFocusTraversable(false);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> pick.run());
    }

    void show(RailEntry now, boolean asNarrow) {
        if (now.equals(entry) && asNarrow == narrow) {
            return;
        }
        entry = now;
        narrow = asNarrow;
        setAccessibleText(now.key() + " " + now.name() + ", " + now.second());
        setGraphic(asNarrow ? narrow(now) : wide(now));
    }

    private static Node wide(RailEntry entry) {
        var words = new VBox(name(entry), second(entry));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(KeyHint.cap(entry.key()), words, new StateSign(entry.state(), entry.open()));
        row.getStyleClass().add("rail-row");
        row.setMaxWidth(Double.MAX_VALUE);
        return row;
    }

    private static Node narrow(RailEntry entry) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var signs = new HBox(KeyHint.cap(entry.key()), spring, new StateSign(entry.state(), entry.open()));
        signs.getStyleClass().add("rail-row");
        var column = new BorderPane();
        column.setTop(signs);
        column.setBottom(name(entry));
        BorderPane.setAlignment(column.getBottom(), Pos.CENTER);
        return column;
    }

    private static Label name(RailEntry entry) {
        var name = new Label(entry.name());
        name.getStyleClass().add("rail-name");
        return name;
    }

    private static Label second(RailEntry entry) {
        var second = new Label(entry.second());
        second.getStyleClass().add("rail-second");
        return second;
    }
}
