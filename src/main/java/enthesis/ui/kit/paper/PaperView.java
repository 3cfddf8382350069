package enthesis.ui.kit.paper;

import enthesis.domain.note.handout.Handout;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A paper as it will print: black on white in either look.
final class PaperView extends VBox {

    PaperView() {
        getStyleClass().add("handout-paper");
    }

    void show(Handout handout) {
        getChildren().clear();
        handout.about().forEach(one -> getChildren().add(line(one.side() + " " + one.what(), "handout-title")));
        handout.groups().forEach(group -> getChildren().add(group(group)));
    }

    private static VBox group(Handout.Group group) {
        var box = new VBox();
        if (!group.title().isEmpty()) {
            box.getChildren().add(line(group.title(), "handout-group-title"));
        }
        group.lines().forEach(one -> box.getChildren().add(line(group.title().isEmpty() ? one : "\u2022  " + one,
                "handout-line")));
        box.getStyleClass().add(group.urgent() ? "handout-urgent" : "handout-group");
        return box;
    }

    private static Label line(String words, String style) {
        var line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add(style);
        return line;
    }
}
