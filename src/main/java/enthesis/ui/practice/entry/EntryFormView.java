package enthesis.ui.practice.entry;

import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionFoot;
import enthesis.ui.practice.history.HistoryView;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The form of one entry of the practice's lists: its fields scroll, its history stands beside them, why it was not
/// kept below. Ctrl+Enter keeps, Esc leaves.
public final class EntryFormView extends BorderPane {
    private final ScrollPane scroll = new ScrollPane();
    private final SectionFoot foot;
    private final Acts acts;
    private final HBox further = new HBox(12);
    private final VBox around = new VBox();
    private Optional<Permit> permit = Optional.empty();

    /// What the form does; `failure` is why it was not kept, worded.
    public record Acts(SheetModel sheet, StringProperty failure, Runnable keep, Runnable leave) {}

    public EntryFormView(String id, Acts acts, HistoryView history, Texts texts) {
        this.acts = acts;
        setId(id);
        getStyleClass().add("patient-form");
        for (var sheet : new String[]{"patients", "practice"}) {
            getStylesheets().add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/" + sheet + ".css"))
                    .toExternalForm());
        }
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        foot = new SectionFoot(acts.sheet, texts, texts.say("practice.keep"), "Ctrl+Enter", this::keep)
                .leaving(acts.failure, texts.say("practice.leave"), acts.leave);
        setCenter(scroll);
        setRight(history);
        setBottom(foot);
        further.setManaged(false);
        foot.before().getChildren().add(foot.before().getChildren().size() - 1, further);
        new KeyMap().on("Ctrl+Enter", texts.say("kit.key.keep"), this::keep)
                .on("Esc", texts.say("practice.leave"), acts.leave)
                .on("Ctrl+Z", texts.say("kit.undo"), acts.sheet::undo)
                .on("Ctrl+Y", texts.say("kit.redo"), acts.sheet::redo).listenFor(this);
    }

    /// Holds these fields.
    public EntryFormView around(VBox fields) {
        fields.getStyleClass().add("form-column");
        around.getChildren().setAll(fields);
        scroll.setContent(around);
        return this;
    }

    /// A further act, before the one that leaves.
    public void act(ActButton button) {
        further.getChildren().add(button);
        further.setManaged(true);
    }

    /// For whoever this is not given it can be read, and says why no more.
    public void only(Permit given) {
        permit = Optional.of(given);
        given.over(around, further, foot.next);
        given.may().subscribe(may -> acts.failure.set(may ? "" : given.why()));
    }

    private void keep() {
        if (permit.filter(one -> !one.given()).isEmpty()) {
            acts.keep.run();
        }
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
