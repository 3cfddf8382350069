package enthesis.ui.consent;

import enthesis.domain.consent.form.ConsentFields;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.finding.Level;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.FieldBox;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.kit.sign.Signs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The fields of a form with the place of what is said about each.
final class RemarksView {
    private final Texts texts;
    private final Map<Field, FieldBox> boxes = new LinkedHashMap<>();
    private final Map<Field, Label> lines = new LinkedHashMap<>();

    RemarksView(Texts texts) {
        this.texts = texts;
    }

    EntryField entry(Field field, String name, StringProperty text) {
        return box(field, new EntryField(texts.say("consent." + name), text).named(id(field)));
    }

    <T extends FieldBox> T box(Field field, T box) {
        boxes.put(field, box);
        return box;
    }

    /// A choice under its label, with its line.
    VBox choice(Field field, String name, Node control) {
        var label = new Label(texts.say("consent." + name));
        label.getStyleClass().add("field-label");
        label.setMnemonicParsing(true);
        label.setLabelFor(control);
        control.setAccessibleText(label.getText().replace("_", ""));
        return new VBox(4, label, control, line(field));
    }

    /// The line of a field that has no box.
    Label line(Field field) {
        var line = new Label();
        line.setId(id(field) + "-line");
        line.setWrapText(true);
        line.setMinHeight(Label.USE_PREF_SIZE);
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        line.visibleProperty().bind(line.managedProperty());
        lines.put(field, line);
        return line;
    }

    static String id(Field field) {
        return field.equals(ConsentFields.EXPLAINED_BY) ? "consent-by" : field.group() + "-" + field.name();
    }

    void show(Map<Field, Refusal> refusals, List<Field> missing) {
        boxes.forEach((field, box) -> box.remark.set(remark(field, refusals, missing)));
        lines.forEach((field, line) -> {
            var refused = Optional.ofNullable(refusals.get(field)).map(texts::say);
            line.setText(refused.orElseGet(() -> missing.contains(field) ? missing(field) : ""));
            line.setGraphic(Signs.of(refused.isPresent() ? Level.REFUSED : Level.MISSING));
            line.getStyleClass().setAll("label", refused.isPresent() ? "refused-line" : "missing-line");
        });
    }

    private Remark remark(Field field, Map<Field, Refusal> refusals, List<Field> missing) {
        var refusal = refusals.get(field);
        if (refusal != null) {
            return Remark.of(Remark.State.REFUSED, texts.say(refusal));
        }
        return missing.contains(field) ? Remark.of(Remark.State.MISSING, missing(field)) : Remark.NONE;
    }

    private String missing(Field field) {
        return texts.say("consent.missing." + field.group() + "." + field.name());
    }
}
