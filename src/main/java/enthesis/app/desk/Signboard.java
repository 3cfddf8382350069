package enthesis.app.desk;

import enthesis.domain.people.Clinic;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What many places show and few change: the practice, and who works here now. Set on the screen's thread only.
public record Signboard(ObjectProperty<Clinic> clinic, StringProperty user) {

    Signboard(Clinic clinic, String user) {
        this(new SimpleObjectProperty<>(clinic), new SimpleStringProperty(user));
    }
}
