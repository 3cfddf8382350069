package enthesis.ui.start;

import enthesis.ui.kit.Texts;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// While the chart of the demonstration is made, once: what is done, and how far it is.
public final class MakingView extends StackPane {

    /// `made` is from 0 to 1.
    public MakingView(ObservableDoubleValue made, Texts texts) {
        getStyleClass().add("start-ground");
        var title = new Label(texts.say("start.demo.making"));
        title.getStyleClass().add("trouble-title");
        var line = new Label(texts.say("start.demo.once"));
        line.setWrapText(true);
        var bar = new ProgressBar();
        bar.setId("demo-made");
        bar.setAccessibleText(title.getText());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(made);
        var column = new VBox(16, title, line, bar);
        column.getStyleClass().add("notice");
        column.setMaxSize(520, USE_PREF_SIZE);
        getChildren().add(column);
    }
}
