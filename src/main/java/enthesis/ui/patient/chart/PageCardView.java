package enthesis.ui.patient.chart;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One card of the patient's screen: title, number, lines that may lead somewhere; empty, it is one sentence.
final class PageCardView extends VBox {
    private final Label number = new Label();
    private final Label nothing = new Label();
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final HBox head = new HBox(10);

    PageCardView(String title, String nothing) {
        getStyleClass().add("work-list");
        var name = new Label(title);
        name.getStyleClass().add("work-list-title");
        number.getStyleClass().add("work-list-number");
        number.managedProperty().bind(number.visibleProperty());
        head.getChildren().addAll(name, number);
        head.getStyleClass().add("work-list-head");
        this.nothing.setText(nothing);
        this.nothing.getStyleClass().add("work-list-nothing");
        this.nothing.setWrapText(true);
        this.nothing.setMinHeight(USE_PREF_SIZE);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox.setHgrow(this, Priority.ALWAYS);
        setPrefWidth(100);
        getChildren().addAll(head, this.nothing, scroll);
    }

    /// What can be done with the card, at the right of its title.
    void acts(Node... acts) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        head.getChildren().add(spring);
        head.getChildren().addAll(acts);
    }

    void show(List<? extends Node> now) {
        show(now, now.size());
    }

    /// Where not every line is one of what is counted.
    void show(List<? extends Node> now, int many) {
        lines.getChildren().setAll(now);
        number.setText(Integer.toString(many));
        number.setVisible(!now.isEmpty());
        nothing.setVisible(now.isEmpty());
        nothing.setManaged(now.isEmpty());
    }

    /// Shows lines whose last ones are wanted first.
    void showEnd(List<? extends Node> now) {
        show(now);
        scroll.setVvalue(scroll.getVmax());
    }

    /// A line in two rows: left and right, each with what is said below.
    static HBox line(Node sign, String name, String second, String right, String rightSecond) {
        var words = new VBox(3, wrapped(name, "line-name"), wrapped(second, "line-second"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var end = new VBox(3, label(right, "line-says"), label(rightSecond, "line-second"));
        end.getStyleClass().add("line-end");
        end.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(14, sign, words, end);
        line.getStyleClass().add("page-line");
        return line;
    }

    /// The same line as a button.
    static Button pressed(HBox line, String words, Runnable act) {
        return new PressedLineView(line, words, act);
    }

    private static Label wrapped(String words, String style) {
        var label = label(words, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
