package enthesis.ui.map.past;

import enthesis.domain.map.StructureName;
import enthesis.domain.map.past.Treated;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One earlier point: when (or, while no point is asked about, where), how much, of what, and the pain before that
/// session and at the next.
final class PastRowView extends ListCell<Treated> {
    private final PastModel past;
    private final PastWords words;

    PastRowView(PastModel past, PastWords words) {
        this.past = past;
        this.words = words;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        getStyleClass().add("past-row");
    }

    @Override
    protected void updateItem(@Nullable Treated treated, boolean empty) {
        super.updateItem(treated, empty);
        if (empty || treated == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setGraphic(row(treated));
        setAccessibleText(words.spoken(treated));
    }

    private VBox row(Treated treated) {
        boolean named = past.asked().get().isEmpty();
        var head = named ? StructureName.of(treated.point().structure()).head() : words.session(treated);
        var below = named && past.series().get().one().isEmpty()
                ? words.session(treated)
                : words.solution(treated);
        var pain = word(words.pain(treated), "past-pain");
        pain.getStyleClass().add(RingView.change(treated.change()));
        var row = new VBox(line(word(head, "past-when"), word(words.volume(treated), "past-volume")),
                line(word(below, "past-solution"), pain));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static HBox line(Label left, Label right) {
        left.setMaxWidth(Double.MAX_VALUE);
        left.setMinWidth(0);
        left.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        right.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(left, Priority.ALWAYS);
        var line = new HBox(8, left, right);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private static Label word(String words, String look) {
        var label = new Label(words);
        label.getStyleClass().add(look);
        return label;
    }
}
