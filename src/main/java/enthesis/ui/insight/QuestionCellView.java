package enthesis.ui.insight;

import enthesis.ui.insight.page.Question;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A question in the list.
final class QuestionCellView extends ListCell<Question> {

    QuestionCellView() {
        setPrefWidth(0);
        setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable Question question, boolean empty) {
        super.updateItem(question, empty);
        setText(question == null || empty ? null : question.title());
    }
}
