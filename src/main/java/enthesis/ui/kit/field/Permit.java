package enthesis.ui.kit.field;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Whether whoever is signed in may do something, at this moment, and why not, worded: what they may not do is dimmed
/// from the start, with the reason beside it.
public record Permit(ObservableValue<Boolean> may, String why) {

    public boolean given() {
        return Objects.requireNonNullElse(may.getValue(), false);
    }

    /// Dims these while it is not given.
    public void over(Node... acts) {
        for (var act : acts) {
            act.disableProperty().bind(may.map(given -> !given));
        }
    }

    /// The reason, for as long as it is one.
    public Label reason() {
        var label = new Label(why);
        label.setId("permit");
        label.getStyleClass().add("sub");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.visibleProperty().bind(may.map(given -> !given));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
