package enthesis.ui.start.first;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The first clinician: name, role, and a password typed twice.
public final class FirstPerson {
    public final StringProperty name = new SimpleStringProperty("");
    public final StringProperty role = new SimpleStringProperty("");
    public final StringProperty password = new SimpleStringProperty("");
    public final StringProperty again = new SimpleStringProperty("");
    public final ObjectBinding<PasswordStrength> strength = Bindings
            .createObjectBinding(() -> PasswordStrength.of(password.get(), name.get()), password, name);
    /// Typed twice, but not the same.
    public final BooleanBinding differs = Bindings
            .createBooleanBinding(() -> !again.get().isEmpty() && !again.get().equals(password.get()), password, again);

    /// The key of what is missing, "" when nothing is.
    public String missing() {
        if (name.get().isBlank()) {
            return "start.person.missing.name";
        }
        if (role.get().isBlank()) {
            return "start.person.missing.role";
        }
        if (!strength.get().enough()) {
            return "start.person.missing.password";
        }
        return again.get().equals(password.get()) ? "" : "start.person.missing.again";
    }
}
