package enthesis.ui.patient.document;

import enthesis.ui.kit.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One document in the list: its day, what it is, the course, who added it; one that was withdrawn says why.
final class DocumentCellView extends ListCell<OutsideLine> {
    private static final double DAY = 92;

    private final Texts texts;
    private final Label day = new Label();
    private final Label name = new Label();
    private final Label second = new Label();
    private final Label mark = new Label();
    private final HBox line;

    DocumentCellView(Texts texts) {
        this.texts = texts;
        setPrefWidth(0);
        day.setMinWidth(DAY);
        day.getStyleClass().add("line-says");
        name.getStyleClass().add("line-name");
        name.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        second.getStyleClass().add("line-second");
        second.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        mark.getStyleClass().add("stop-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        mark.setText(texts.say("document.line.withdrawn"));
        mark.managedProperty().bind(mark.visibleProperty());
        var words = new VBox(2, name, second);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(12, day, words, mark);
        line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable OutsideLine item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        day.setText(texts.date(item.dated()));
        name.setText(item.named());
        second.setText(says(item));
        mark.setVisible(!item.counts());
        setGraphic(line);
        setAccessibleText(String.join(", ", texts.date(item.dated()), item.named(), says(item)));
    }

    private String says(OutsideLine item) {
        return Stream.of(item.withdrawn(), item.course(),
                item.added()).filter(part -> !part.isEmpty()).collect(Collectors.joining("  \u00b7  "));
    }
}
