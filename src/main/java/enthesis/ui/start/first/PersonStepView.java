package enthesis.ui.start.first;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.PasswordBox;
import enthesis.ui.kit.field.Remark;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Step 2: the first clinician.
final class PersonStepView extends VBox {
    private final EntryField name;

    PersonStepView(FirstPerson person, Texts texts) {
        var title = new Label(texts.say("start.person.title"));
        title.getStyleClass().add("start-title");
        var sentence = new Label(texts.say("start.person.text"));
        sentence.getStyleClass().add("start-sentence");
        name = new EntryField(texts.say("start.person.name"), person.name).named("person-name");
        var role = new EntryField(texts.say("start.person.role"), person.role).named("person-role")
                .prompt(texts.say("start.person.role.prompt"));
        var password = new PasswordBox(texts.say("start.person.password"), person.password, texts)
                .named("person-password");
        var again = new PasswordBox(texts.say("start.person.again"), person.again, texts).named("person-again");
        var fields = new VBox(12, name, role, password, again);
        fields.setMaxWidth(440);
        getChildren().addAll(title, sentence, fields);
        person.strength.subscribe(_ -> password.remark.set(strength(person, texts)));
        person.password.subscribe(_ -> password.remark.set(strength(person, texts)));
        person.differs.subscribe(differs -> again.remark.set(differs
                ? Remark.of(Remark.State.REFUSED, texts.say("start.person.differs"))
                : Remark.NONE));
    }

    void start() {
        name.requestFocus();
    }

    private static Remark strength(FirstPerson person, Texts texts) {
        if (person.password.get().isEmpty()) {
            return Remark.note(texts.say("start.person.advice"));
        }
        var strength = person.strength.get();
        var words = texts.say("start.strength." + strength.name().toLowerCase(Locale.ROOT));
        return strength == PasswordStrength.EASY ? Remark.of(Remark.State.CAUTION, words) : Remark.note(words);
    }
}
