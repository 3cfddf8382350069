package enthesis.ui.kit.field;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.controlsfx.control.textfield.CustomTextField;

/// A text as typed, 44 px high, with its unit at the right. Every keystroke reaches the sheet; nothing waits for the
/// focus to leave.
public final class EntryField extends FieldBox {
    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");

    private final CustomTextField field;

    public EntryField(String label, StringProperty text) {
        this(label, text, new CustomTextField());
    }

    private EntryField(String label, StringProperty text, CustomTextField field) {
        super(label, field);
        this.field = field;
        field.getStyleClass().add("entry");
        Tied.to(field, text);
        remark.subscribe(now -> field.setEditable(now.state() != Remark.State.SIGNED));
        field.textProperty().subscribe(now -> field.pseudoClassStateChanged(BLANK, now == null || now.isEmpty()));
    }

    /// The unit as a word at the right end ("mmHg").
    public EntryField unit(String unit) {
        var label = new Label(unit);
        label.getStyleClass().add("unit");
        field.setRight(label);
        return this;
    }

    /// A sign or a button at the right end.
    public EntryField right(Node node) {
        field.setRight(node);
        return this;
    }

    /// What stands there while nothing is typed; never a clinical value.
    public EntryField prompt(String prompt) {
        field.setPromptText(prompt);
        return this;
    }

    public EntryField named(String id) {
        field.setId(id);
        return this;
    }

    public EntryField wide(double width) {
        field.setPrefWidth(width);
        return this;
    }

    public CustomTextField field() {
        return field;
    }
}
