package enthesis.ui.practice.list;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A heading, or an entry as its list shows it.
public abstract class FindCellView<L> extends ListCell<FindRow<L>> {
    private final Label heading = new Label();

    /// Shows the entry as this cell's graphic; gives what is read aloud.
    protected abstract String show(L entry);

    @Override
    protected final void updateItem(@Nullable FindRow<L> row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setAccessibleText(switch (row) {
            case FindRow.Heading<L>(var words) -> heading(words);
            case FindRow.Line<L>(var entry) -> show(entry);
        });
    }

    private String heading(String words) {
        heading.getStyleClass().setAll("label", "index-heading");
        heading.setText(words);
        setGraphic(heading);
        return words;
    }
}
