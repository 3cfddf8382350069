package enthesis.ui.start;

import enthesis.ui.kit.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// While the chart is closed and backed up at the end of the program.
public final class ClosingView extends StackPane {

    public ClosingView(Texts texts) {
        setId("closing");
        getStyleClass().add("start-ground");
        var title = new Label(texts.say("backups.closing"));
        title.getStyleClass().add("trouble-title");
        var line = new Label(texts.say("backups.closing.line"));
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        var column = new VBox(16, title, line);
        column.getStyleClass().add("notice");
        column.setMaxSize(520, USE_PREF_SIZE);
        getChildren().add(column);
    }
}
