package enthesis.ui.start;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.sign.Signs;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// Over the lower end of the window while the chart takes no more writes: that it is so, and the way to open it anew
/// without starting the program again.
public final class StoppedView extends HBox {

    public StoppedView(ObservableValue<Boolean> stopped, Texts texts, Runnable again) {
        setId("stopped");
        getStyleClass().addAll("stopped-strip", "tone-stop");
        setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        var words = new Label(texts.say("start.stopped"));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Signs.of(Feather.ALERT_OCTAGON, 20), words,
                ActButton.primary(texts.say("start.stopped.again"), "Ctrl+O", again).named("stopped-again"));
        visibleProperty().bind(stopped);
        managedProperty().bind(visibleProperty());
        new KeyMap().on("Ctrl+O", texts.say("start.stopped.again"), again).listenFor(this);
    }
}
