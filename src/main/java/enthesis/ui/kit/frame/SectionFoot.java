package enthesis.ui.kit.frame;

import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The foot of 60 px: Undo and Redo at the left, naming what they take back; at the right the one primary button.
public final class SectionFoot extends HBox {
    private static final double LEAST = 108;

    public final ActButton undo;
    public final ActButton redo;
    public final ActButton next;
    private final HBox before = new HBox();

    /// `next` is worded ("Next: Solution"), `key` its key ("F3").
    public SectionFoot(SheetModel model, Texts texts, String next, String key, Runnable go) {
        getStyleClass().add("section-foot");
        undo = ActButton.plain("", "Ctrl+Z", model::undo);
        redo = ActButton.plain("", "Ctrl+Y", model::redo);
        this.next = ActButton.primary(next, key, go);
        this.next.getStyleClass().add("next");
        name(undo, "kit.undo", model.undoName(), model.canUndo(), texts);
        name(redo, "kit.redo", model.redoName(), model.canRedo(), texts);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        before.getStyleClass().add("section-foot-before");
        getChildren().addAll(undo, redo, spring, before, this.next);
    }

    /// Puts the way out left of the primary button, behind why it was not kept.
    public SectionFoot leaving(ObservableStringValue failure, String words, Runnable leave) {
        var said = new Label();
        said.setId("failure");
        said.getStyleClass().add("refused-line");
        said.textProperty().bind(failure);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        before.getChildren().addAll(said, ActButton.plain(words, "Esc", leave));
        return this;
    }

    /// What stands left of the primary button: why it is not possible yet, or a second button.
    public HBox before() {
        return before;
    }

    private static void name(ActButton button, String key, ReadOnlyStringProperty name, ReadOnlyBooleanProperty can,
            Texts texts) {
        name.subscribe(step -> button.setText(
                step.isEmpty() ? texts.say(key) : texts.say(key + ".named", step)));
        button.disableProperty().bind(can.not());
        button.setFocusTraversable(false);
        // a long name ends in dots rather than push the page out of the window
        button.setMinWidth(LEAST);
    }
}
