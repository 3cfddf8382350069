package enthesis.ui.patient.drawn;

import enthesis.domain.map.pain.DrawnOn;
import enthesis.ui.kit.SheetModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The drawing that waits for the visit of today: the patient may make it before one is begun.
public final class DrawnModel {
    /// What was drawn today.
    public final SheetModel sheet = new SheetModel();
    /// Hands the window to the patient; without it the act is absent.
    public final ObjectProperty<Optional<Runnable>> handing = new SimpleObjectProperty<>(Optional.empty());
    /// Whether a visit of today is open, or that is not known yet: the drawing is then made in it.
    public final BooleanProperty visiting = new SimpleBooleanProperty(true);
    /// What was drawn on other days and no visit has.
    public final ObjectProperty<List<DrawnOn>> earlier = new SimpleObjectProperty<>(List.of());

    public void hand() {
        if (!visiting.get()) {
            handing.get().ifPresent(Runnable::run);
        }
    }
}
