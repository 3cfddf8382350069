package enthesis.ui.aftercare;

import enthesis.domain.note.handout.Handout;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The hand-out as it will print: black on white in either look.
final class HandoutView extends VBox {

    HandoutView() {
        getStyleClass().add("handout-paper");
    }

    void show(String title, Handout handout) {
        var heading = new Label(title);
        heading.getStyleClass().add("handout-title");
        heading.setWrapText(true);
        getChildren().setAll(heading);
        for (var group : handout.groups()) {
            getChildren().add(group(group));
        }
    }

    private static VBox group(Handout.Group group) {
        var title = new Label(group.title());
        title.getStyleClass().add("handout-group-title");
        var box = new VBox(title);
        for (var line : group.lines()) {
            var words = new Label("\u2022  " + line);
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            words.getStyleClass().add("handout-line");
            box.getChildren().add(words);
        }
        box.getStyleClass().add(group.urgent() ? "handout-urgent" : "handout-group");
        return box;
    }
}
