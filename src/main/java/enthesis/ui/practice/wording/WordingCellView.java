package enthesis.ui.practice.wording;

import enthesis.ui.kit.Texts;
import enthesis.ui.practice.list.FindCellView;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableNumberValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A whole line of a paper with the English one beneath and whose words they are.
final class WordingCellView extends FindCellView<WordingLine> {
    /// What the list takes beside the words: the mark at the right, the gaps, the bar.
    private static final double BESIDE = 300;
    private static final double LEAST = 200;

    private final Texts texts;
    private final Label says = new Label();
    private final Label second = new Label();
    private final Label whose = new Label();
    private final VBox words = new VBox(2, says, second);
    private final ObservableNumberValue room;
    private final HBox line;

    WordingCellView(Texts texts, ObservableNumberValue width) {
        this.texts = texts;
        setPrefWidth(0);
        says.getStyleClass().add("line-name");
        second.getStyleClass().add("line-second");
        room = Bindings.max(LEAST, Bindings.subtract(width, BESIDE));
        for (var label : new Label[]{says, second}) {
            label.setWrapText(true);
            label.minWidthProperty().bind(room);
            label.maxWidthProperty().bind(room);
        }
        whose.setMinWidth(Region.USE_PREF_SIZE);
        words.setAlignment(Pos.CENTER_LEFT);
        line = new HBox(16, words, spring(), whose);
        line.setAlignment(Pos.CENTER_LEFT);
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// A cell does not know how wide its words may be; the list does.
    @Override
    protected double computePrefHeight(double width) {
        return line.equals(getGraphic())
                ? snappedTopInset() + words.prefHeight(room.doubleValue()) + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    @Override
    protected String show(WordingLine row) {
        says.setText(row.says());
        second.setText(row.second());
        second.setManaged(!row.second().isEmpty());
        whose.setText(texts.say(row.own() ? "practice.own" : "wording.asShipped"));
        whose.getStyleClass().setAll("label", row.own() ? "own-mark" : "line-second");
        setGraphic(line);
        return row.says();
    }
}
