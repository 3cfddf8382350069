package enthesis.app.desk;

import enthesis.domain.people.Clinic;
import enthesis.domain.practice.PaperSize;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What many places show and few change: the practice, its paper, and who works here now. Set on the screen's
/// thread only.
public record Signboard(ObjectProperty<Clinic> clinic, ObjectProperty<PaperSize> paper, StringProperty user) {

    Signboard(Clinic clinic, PaperSize paper, String user) {
        this(new SimpleObjectProperty<>(clinic), new SimpleObjectProperty<>(paper), new SimpleStringProperty(user));
    }
}
