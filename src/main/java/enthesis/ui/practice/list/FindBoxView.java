package enthesis.ui.practice.list;

import enthesis.ui.kit.field.Tied;
import enthesis.ui.kit.sign.Signs;
import javafx.beans.property.StringProperty;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/// The box of a list in which one types what is looked for.
final class FindBoxView extends CustomTextField {
    private static final double WIDTH = 420;

    FindBoxView(String id, String prompt, StringProperty typed) {
        setId(id);
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Signs.of(Feather.SEARCH, 18));
        setPrefWidth(WIDTH);
        Tied.to(this, typed);
    }
}
