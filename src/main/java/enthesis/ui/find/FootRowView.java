package enthesis.ui.find;

import enthesis.ui.kit.sign.KeyHint;
import enthesis.ui.kit.sign.Signs;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What can be done from below the found: a sign, words, and the key that does the same.
final class FootRowView extends Button {

    FootRowView(Feather sign, VBox words, String name, String key, Runnable act) {
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(14, Signs.of(sign, 20), words, KeyHint.cap(key));
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("find-register");
        setId("find-" + name);
        setOnAction(_ -> act.run());
        row.prefWidthProperty().bind(widthProperty().subtract(34));
    }
}
