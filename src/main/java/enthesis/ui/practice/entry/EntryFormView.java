package enthesis.ui.practice.entry;

import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionFoot;
import enthesis.ui.practice.history.HistoryView;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The form of one entry of the practice's lists: its fields scroll, its history stands beside them, why it was not
/// kept below. Ctrl+Enter keeps, Esc leaves.
public final class EntryFormView extends BorderPane {
    private final ScrollPane scroll = new ScrollPane();
    private final SectionFoot foot;

    /// What the form does; `failure` is why it was not kept, worded.
    public record Acts(SheetModel sheet, StringProperty failure, Runnable keep, Runnable leave) {}

    public EntryFormView(String id, Acts acts, HistoryView history, Texts texts) {
        setId(id);
        getStyleClass().add("patient-form");
        for (var sheet : new String[]{"patients", "practice"}) {
            getStylesheets().add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/" + sheet + ".css"))
                    .toExternalForm());
        }
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        foot = new SectionFoot(acts.sheet, texts, texts.say("practice.keep"), "Ctrl+Enter", acts.keep)
                .leaving(acts.failure, texts.say("practice.leave"), acts.leave);
        setCenter(scroll);
        setRight(history);
        setBottom(foot);
        new KeyMap().on("Ctrl+Enter", texts.say("kit.key.keep"), acts.keep)
                .on("Esc", texts.say("practice.leave"), acts.leave)
                .on("Ctrl+Z", texts.say("kit.undo"), acts.sheet::undo)
                .on("Ctrl+Y", texts.say("kit.redo"), acts.sheet::redo).listenFor(this);
    }

    /// Holds these fields.
    public EntryFormView around(VBox fields) {
        fields.getStyleClass().add("form-column");
        scroll.setContent(fields);
        return this;
    }

    /// A further act, before the one that leaves.
    public void act(ActButton button) {
        foot.before().getChildren().add(foot.before().getChildren().size() - 1, button);
    }

    public ScrollPane scroll() {
        return scroll;
    }

    /// Fields side by side, all as wide.
    public static GridPane row(Node... nodes) {
        var row = new GridPane(16, 0);
        for (var _ : nodes) {
            var part = new ColumnConstraints();
            part.setPercentWidth(100.0 / nodes.length);
            row.getColumnConstraints().add(part);
        }
        row.addRow(0, nodes);
        return row;
    }
}
