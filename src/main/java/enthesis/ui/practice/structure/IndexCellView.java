package enthesis.ui.practice.structure;

import enthesis.ui.kit.Texts;
import enthesis.ui.practice.entry.EntryLineView;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A region's name, or a structure with what is usual there and whose values they are.
final class IndexCellView extends ListCell<IndexRow> {
    private final Texts texts;
    private final EntryLineView line = new EntryLineView();
    private final Label heading = new Label();

    IndexCellView(Texts texts) {
        this.texts = texts;
        setPrefWidth(0);
        heading.getStyleClass().add("index-heading");
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
                setAccessibleText(heading.getText());
            }
            case IndexRow.Line(var structure, var own) -> {
                setGraphic(line.show(structure.name(), new StructureWords(texts).line(structure.said()),
                        texts.say(own ? "practice.own" : "practice.asShipped"), own));
                setAccessibleText(structure.name());
            }
        }
    }
}
