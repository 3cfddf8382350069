package enthesis.app.desk;

import enthesis.app.door.OpenChart;
import enthesis.domain.backup.BackupNow;
import enthesis.domain.course.code.CodeBook;
import enthesis.domain.note.Macro;
import enthesis.domain.people.Clinic;
import enthesis.domain.people.Right;
import enthesis.domain.people.Role;
import enthesis.domain.practice.PaperSize;
import enthesis.domain.practice.Practice;
import enthesis.domain.wording.Wordings;
import enthesis.exchange.document.layout.Letterhead;
import enthesis.ui.kit.frame.BackupFact;
import enthesis.ui.kit.frame.TrailFact;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// What many places show and few change: the practice, the numbers it judges by, what it knows of diagnosis codes, its
/// paper and letterhead, what its papers say, who works here now, what they may do and type in short, what it does in an
/// emergency, whether the trail is whole, how the backups stand, and whether the chart is stopped and has to be opened
/// anew. Set on the screen's thread only.
public record Signboard(ObjectProperty<Clinic> clinic, ObjectProperty<Practice> practice,
        ObjectProperty<CodeBook> codes, ObjectProperty<PaperSize> paper, ObjectProperty<Letterhead> head,
        ObjectProperty<Wordings> wordings, StringProperty user, ObjectProperty<Role> role,
        ObjectProperty<List<Macro>> macros,
        ObjectProperty<Optional<String>> emergency, ObjectProperty<TrailFact> trail,
        ObjectProperty<BackupNow> backups, ObjectProperty<BackupFact> backup, BooleanProperty stopped) {

    /// Whether whoever is signed in may do this.
    public ObservableValue<Boolean> may(Right right) {
        return role.map(one -> one.may(right));
    }

    /// On the chart's thread.
    static Signboard of(OpenChart chart) {
        return new Signboard(new SimpleObjectProperty<>(chart.clinics.now()),
                new SimpleObjectProperty<>(chart.thresholds.practice()),
                new SimpleObjectProperty<>(chart.codes.book()), new SimpleObjectProperty<>(chart.papers.now()),
                new SimpleObjectProperty<>(new Heads(chart).now()),
                new SimpleObjectProperty<>(chart.wordings.now()),
                new SimpleStringProperty(chart.user().name()),
                new SimpleObjectProperty<>(chart.user().role()),
                new SimpleObjectProperty<>(chart.macros.of(chart.user().id())),
                new SimpleObjectProperty<>(chart.emergencyProtocol.now()), new SimpleObjectProperty<>(TrailFact.NONE),
                new SimpleObjectProperty<>(BackupNow.UNKNOWN), new SimpleObjectProperty<>(BackupFact.NONE),
                new SimpleBooleanProperty());
    }
}
