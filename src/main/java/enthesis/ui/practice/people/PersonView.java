package enthesis.ui.practice.people;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.people.PersonForm;
import enthesis.domain.people.Role;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.RemarkLine;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.practice.entry.EntryFormView;
import enthesis.ui.practice.history.HistoryView;
import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The form of somebody who begins, or of somebody's role. Ctrl+Enter goes on, Esc leaves.
public final class PersonView extends BorderPane {
    private final PersonModel model;
    private final Texts texts;
    private final EntryField name;
    private final ChoiceBar role;

    public PersonView(PersonModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        name = entry(PersonForm.NAME);
        role = new ChoiceBar(model.sheet.text(PersonForm.ROLE), Arrays.stream(Role.values())
                .map(one -> new Option(Choices.text(one), texts.say("people.role." + Choices.text(one)))).toList())
                .named("person-role");
        role.setAccessibleText(texts.say("people.role"));
        var now = model.form.now();
        var form = new VBox(14, new SectionHead(now.map(one -> one.colleague().name())
                .orElseGet(() -> texts.say("people.newTitle")),
                texts.say(now.isPresent()
                        ? "people.how"
                        : "people.newHow")));
        form.getChildren().addAll(name,
                entry(PersonForm.CREDENTIALS).prompt(texts.say("people.credentials.prompt")));
        form.getChildren().add(roles());
        var frame = new EntryFormView("person", new EntryFormView.Acts(model.sheet, model.failure, model::keep, leave),
                new HistoryView(model.history, texts.say("practice.history.new"), texts), texts);
        setCenter(frame.around(form));
    }

    private EntryField entry(Field field) {
        var entry = new EntryField(texts.say("people." + field.name()), model.sheet.text(field))
                .named("person-" + field.name());
        model.sheet.sheet().subscribe(_ -> entry.remark.set(model.remark(field)));
        return entry;
    }

    /// What each role may do stands below, so that nobody has to know.
    private VBox roles() {
        var label = new Label(texts.say("people.role"));
        label.getStyleClass().add("field-label");
        label.setMnemonicParsing(true);
        label.setLabelFor(role);
        var remark = new RemarkLine();
        model.sheet.sheet().subscribe(_ -> remark.show(model.remark(PersonForm.ROLE)));
        var box = new VBox(4, label, role, remark);
        for (var one : Role.values()) {
            var does = new Label(texts.say("people.does." + Choices.text(one)));
            does.getStyleClass().add("sub");
            does.setWrapText(true);
            does.setMinHeight(USE_PREF_SIZE);
            box.getChildren().add(does);
        }
        return box;
    }

    /// Puts the focus on the name, or on the role of somebody admitted.
    public void start() {
        if (model.form.now().isEmpty()) {
            name.requestFocus();
        } else {
            role.requestFocus();
        }
    }
}
