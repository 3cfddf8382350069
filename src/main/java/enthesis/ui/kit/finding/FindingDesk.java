package enthesis.ui.kit.finding;

import enthesis.domain.entry.Field;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/// What findings work with: the sheet they are answered in, the texts, how many letters a reason needs at least
/// (practice setting), the way to a field, and whether whoever is signed in decides on a STOP.
public record FindingDesk(SheetModel model, Texts texts, int reasonLetters, Consumer<Field> goTo,
        ObservableBooleanValue decides) {

    /// Where everybody who charts answers what is found.
    public FindingDesk(SheetModel model, Texts texts, int reasonLetters, Consumer<Field> goTo) {
        this(model, texts, reasonLetters, goTo, new SimpleBooleanProperty(true));
    }
}
