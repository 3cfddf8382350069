package enthesis.ui.kit.field;

import enthesis.ui.kit.layout.Column;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// A control with its label above and the sentence about it below. The label's underlined letter brings the focus to
/// the control; screen readers hear label and sentence with it.
public sealed class FieldBox extends Column permits EntryField, DateEntry, PasswordBox, SearchChoice {

    /// What the rules say of this field now.
    public final ObjectProperty<Remark> remark = new SimpleObjectProperty<>(Remark.NONE);
    private final Node control;
    private final Label label;
    private final RemarkLine line = new RemarkLine();

    /// `label` may hold a mnemonic ("_Weight"); an empty one leaves no room.
    public FieldBox(String label, Node control) {
        this.control = control;
        this.label = new Label(label);
        this.label.getStyleClass().add("field-label");
        this.label.setMnemonicParsing(true);
        this.label.setLabelFor(control);
        this.label.setManaged(!label.isEmpty());
        this.label.setVisible(!label.isEmpty());
        getStyleClass().add("field-box");
        control.setAccessibleText(label.replace("_", ""));
        getChildren().addAll(this.label, control, line);
        remark.subscribe(this::show);
    }

    /// Keeps the place of so many lines of the sentence below the field while there is none.
    public final void keepPlace(int lines) {
        line.keepPlace(lines);
    }

    public final Node control() {
        return control;
    }

    /// Takes the label out, for rows that carry it at their left; it still belongs to the control.
    public final Label takeLabel() {
        getChildren().remove(label);
        label.setManaged(true);
        label.setVisible(true);
        return label;
    }

    @Override
    public final void requestFocus() {
        control.requestFocus();
    }

    private void show(Remark now) {
        for (var state : Remark.State.values()) {
            if (state != Remark.State.PLAIN) {
                control.pseudoClassStateChanged(PseudoClass.getPseudoClass(name(state)), state == now.state());
            }
        }
        control.setAccessibleHelp(now.sentence());
        line.show(now);
    }

    private static String name(Remark.State state) {
        return switch (state) {
            case PLAIN -> "plain";
            case CAUTION -> "caution";
            case REFUSED -> "refused";
            case MISSING -> "missing";
            case PLANNED -> "planned";
            case SIGNED -> "signed";
        };
    }
}
