package enthesis.ui.kit.field;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.sign.Signs;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// A password, hidden; the eye shows it while wanted. Says when Caps Lock is on.
public final class PasswordBox extends FieldBox {
    private final SecretField field;
    private final Texts texts;

    public PasswordBox(String label, StringProperty password, Texts texts) {
        this(label, texts, new SecretField(password));
    }

    private PasswordBox(String label, Texts texts, SecretField field) {
        super(label, field);
        this.field = field;
        this.texts = texts;
        field.getStyleClass().add("password");
        field.setRight(eye());
        field.addEventHandler(KeyEvent.KEY_RELEASED, _ -> capsLock());
        field.focusedProperty().subscribe(_ -> capsLock());
    }

    private Button eye() {
        var eye = new Button("", Signs.of(Feather.EYE));
        eye.getStyleClass().add("eye");
        eye.setCursor(Cursor.HAND);
        eye.setFocusTraversable(false);
        eye.setAccessibleText(texts.say("kit.password.show"));
        eye.setOnAction(_ -> {
            var shown = !field.getRevealPassword();
            field.setRevealPassword(shown);
            eye.setGraphic(Signs.of(shown ? Feather.EYE_OFF : Feather.EYE));
            eye.setAccessibleText(texts.say(shown ? "kit.password.hide" : "kit.password.show"));
        });
        return eye;
    }

    private void capsLock() {
        var on = field.isFocused() && Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
        var said = Remark.of(Remark.State.PLAIN, texts.say("kit.password.caps"));
        if (on && remark.get().equals(Remark.NONE)) {
            remark.set(said);
        } else if (!on && remark.get().equals(said)) {
            remark.set(Remark.NONE);
        }
    }

    public PasswordBox named(String id) {
        field.setId(id);
        return this;
    }

    public SecretField field() {
        return field;
    }
}
