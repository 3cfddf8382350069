package enthesis.ui.practice.structure;

import enthesis.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A region's name, or a structure with what is usual there and whose values they are.
final class IndexCellView extends ListCell<IndexRow> {
    private final Texts texts;
    private final Label name = new Label();
    private final Label second = new Label();
    private final Label whose = new Label();
    private final HBox line = new HBox(16);
    private final Label heading = new Label();

    IndexCellView(Texts texts) {
        this.texts = texts;
        setPrefWidth(0);
        name.getStyleClass().add("line-name");
        second.getStyleClass().add("line-second");
        second.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        whose.setMinWidth(USE_PREF_SIZE);
        heading.getStyleClass().add("index-heading");
        var words = new VBox(2, name, second);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(words, whose);
    }

    @Override
    protected void updateItem(@Nullable IndexRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        switch (row) {
            case IndexRow.Heading(var region, var found) -> {
                heading.setText(texts.say("structures.heading", region, Integer.toString(found)));
                setGraphic(heading);
            }
            case IndexRow.Line(var structure, var own) -> {
                name.setText(structure.name());
                second.setText(new StructureWords(texts).line(structure.said()));
                whose.setText(texts.say(own ? "practice.own" : "practice.asShipped"));
                whose.getStyleClass().setAll("label", own ? "own-mark" : "line-second");
                setGraphic(line);
            }
        }
        setAccessibleText(row instanceof IndexRow.Line ? name.getText() : heading.getText());
    }
}
