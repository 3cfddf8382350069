package enthesis.ui.start.unlock;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.FieldBox;
import enthesis.ui.kit.field.PasswordBox;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.start.first.PasswordStrength;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// After the recovery key was right: who is here, and a new password, typed twice.
final class NewPasswordView extends VBox {
    private final Unlock unlock;
    private final Texts texts;
    private final SimpleStringProperty who = new SimpleStringProperty("");
    private final PasswordBox first;
    private final PasswordBox again;
    private final ActButton press;

    NewPasswordView(List<String> names, Unlock unlock, Texts texts) {
        this.unlock = unlock;
        this.texts = texts;
        getStyleClass().add("unlock-fields");
        var sentence = new Label(texts.say("start.renew.text"));
        sentence.setWrapText(true);
        FieldBox person = new SearchChoice(texts, texts.say("start.renew.who"), who,
                names.stream().map(name -> new Option(name, name)).toList()).named("renew-who");
        first = new PasswordBox(texts.say("start.renew.password"), unlock.newPassword, texts).named("renew-password");
        again = new PasswordBox(texts.say("start.renew.again"), unlock.newAgain, texts).named("renew-again");
        press = ActButton.primary(texts.say("start.renew"), "Enter", () -> unlock.renew(who.get())).named("renew")
                .wide();
        press.setDefaultButton(true);
        getChildren().addAll(sentence, person, first, again, press);
        who.subscribe(this::look);
        unlock.newPassword.subscribe(this::look);
        unlock.newAgain.subscribe(this::look);
        look();
    }

    private void look() {
        var strength = PasswordStrength.of(unlock.newPassword.get(), who.get());
        var same = unlock.newPassword.get().equals(unlock.newAgain.get());
        first.remark.set(unlock.newPassword.get().isEmpty()
                ? Remark.NONE
                : Remark.note(texts.say("start.strength." + strength.name().toLowerCase(Locale.ROOT))));
        again.remark.set(same || unlock.newAgain.get().isEmpty()
                ? Remark.NONE
                : Remark.of(Remark.State.REFUSED, texts.say("start.person.differs")));
        press.setDisable(who.get().isEmpty() || !strength.enough() || !same);
    }
}
