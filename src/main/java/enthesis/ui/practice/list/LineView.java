package enthesis.ui.practice.list;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A line of a list of the practice: an entry's name, what it says, and at the right whose it is.
public final class LineView extends HBox {
    private final Label name = new Label();
    private final Label second = new Label();
    private final Label whose = new Label();

    public LineView() {
        super(16);
        name.getStyleClass().add("line-name");
        second.getStyleClass().add("line-second");
        second.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        whose.setMinWidth(USE_PREF_SIZE);
        var words = new VBox(2, name, second);
        words.setMinWidth(0);
        setHgrow(words, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(words, whose);
    }

    /// `own` marks what the practice has made its own.
    public LineView show(String named, String says, String whoseItIs, boolean own) {
        return marked(named, says, whoseItIs, own ? "own-mark" : "line-second");
    }

    /// `mark` stands at the right, in this style.
    public LineView marked(String named, String says, String mark, String style) {
        name.setText(named);
        second.setText(says);
        whose.setText(mark);
        whose.setVisible(!mark.isEmpty());
        whose.getStyleClass().setAll("label", style);
        return this;
    }
}
