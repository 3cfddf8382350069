package enthesis.ui.find;

import enthesis.domain.patient.find.Marks.Mark;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A text of which stretches are marked as hit: on a soft ground and bold, so not by colour alone.
final class MarkedView extends HBox {

    MarkedView(String style) {
        getStyleClass().addAll("marked", style);
    }

    void show(String text, List<Mark> marks) {
        getChildren().clear();
        setAccessibleText(text);
        int at = 0;
        for (var mark : marks.stream().sorted((one, other) -> Integer.compare(one.from(), other.from())).toList()) {
            if (mark.from() >= at) {
                piece(text.substring(at, mark.from()), false);
                piece(text.substring(mark.from(), mark.to()), true);
                at = mark.to();
            }
        }
        piece(text.substring(at), false);
    }

    private void piece(String text, boolean hit) {
        if (text.isEmpty()) {
            return;
        }
        var label = new Label(text);
        label.getStyleClass().add(hit ? "hit" : "plain");
        if (hit) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().add(label);
    }
}
