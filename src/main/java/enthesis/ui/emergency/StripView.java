package enthesis.ui.emergency;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line above the work while an emergency goes on, or is not written up yet.
public final class StripView extends HBox {
    public final Label words = new Label();

    public StripView(String clock, List<ActButton> acts, Texts texts) {
        super(14);
        setId("emergency-line");
        getStyleClass().add("emergency-strip");
        getStylesheets().add(
                Objects.requireNonNull(getClass().getResource("/enthesis/ui/emergency.css")).toExternalForm());
        words.setText(clock);
        words.setAccessibleText(texts.say("emergency.title"));
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(words, spring);
        getChildren().addAll(acts);
    }
}
