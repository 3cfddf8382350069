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
    private final Label head = word("past-when");
    private final Label volume = word("past-volume");
    private final Label below = word("past-solution");
    private final Label pain = word("past-pain");
    private final VBox row = new VBox(line(head, volume), line(below, pain));
    private String change = "";

    PastRowView(PastModel past, PastWords words) {
        this.past = past;
        this.words = words;
        row.setAlignment(Pos.CENTER_LEFT);
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
        show(treated);
        setGraphic(row);
        setAccessibleText(words.spoken(treated));
    }

    private void show(Treated treated) {
        boolean named = past.asked().get().isEmpty();
        head.setText(named ? StructureName.of(treated.point().structure()).head() : words.session(treated));
        volume.setText(words.volume(treated));
        below.setText(named && past.series().get().one().isEmpty()
                ? words.session(treated)
                : words.solution(treated));
        pain.setText(words.pain(treated));
        pain.getStyleClass().remove(change);
        change = RingView.change(treated.change());
        pain.getStyleClass().add(change);
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

    private static Label word(String look) {
        var label = new Label();
        label.getStyleClass().add(look);
        return label;
    }
}
