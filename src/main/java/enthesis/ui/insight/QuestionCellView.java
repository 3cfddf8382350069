package enthesis.ui.insight;

import enthesis.ui.insight.page.Page;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// The title of an analysis in the list.
final class QuestionCellView extends ListCell<Page> {

    QuestionCellView() {
        setPrefWidth(0);
        setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable Page page, boolean empty) {
        super.updateItem(page, empty);
        setText(page == null || empty ? null : page.heading().title());
    }
}
