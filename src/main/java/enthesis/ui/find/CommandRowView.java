package enthesis.ui.find;

import enthesis.ui.kit.sign.KeyHint;
import enthesis.ui.kit.sign.Signs;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// One place or act, with the key that leads there.
final class CommandRowView extends HBox {
    CommandRowView(Command command) {
        super(14);
        getStyleClass().addAll("found-row", "command-row");
        setAlignment(Pos.CENTER_LEFT);
        var words = new Label(command.words());
        words.getStyleClass().add("semibold");
        var spring = new Region();
        setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(Signs.of(Feather.CHEVRONS_RIGHT, 18), words, spring);
        if (!command.key().isEmpty()) {
            getChildren().add(KeyHint.cap(command.key()));
        }
        setAccessibleText(command.words());
    }
}
