package enthesis.ui.kit.field;

import atlantafx.base.controls.PasswordTextField;
import javafx.beans.property.StringProperty;

/// A field for a password, hidden, tied to a property: when that is emptied, as after the password was used, the field
/// is, and nothing of it stays in memory. What a text field clears it leaves behind what is left of it; here it is
/// written over with more than anybody types.
public final class SecretField extends PasswordTextField {
    private static final String OVER = "-".repeat(256);

    /// Whether there may be something to write over.
    private boolean typed;

    public SecretField(StringProperty password) {
        password.subscribe(now -> {
            if (now.isEmpty() && !getPassword().isEmpty()) {
                wipe();
            } else if (!now.equals(getPassword())) {
                setText(now);
            }
        });
        passwordProperty().subscribe(now -> {
            if (!OVER.equals(now)) {
                typed |= now != null && !now.isEmpty();
                password.set(now == null ? "" : now);
            }
        });
        sceneProperty().subscribe(now -> {
            if (now == null && typed && password.get().isEmpty()) {
                wipe();
            }
        });
    }

    private void wipe() {
        replaceText(0, getLength(), OVER);
        clear();
        typed = false;
    }
}
