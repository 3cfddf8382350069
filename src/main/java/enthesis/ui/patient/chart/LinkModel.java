package enthesis.ui.patient.chart;

import enthesis.domain.entry.Field;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Person;
import enthesis.domain.value.PatientId;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Linking another chart of the same person, or unlinking it: its number and a reason, both typed. Charts are
/// never merged.
public final class LinkModel {
    private static final Field NUMBER = Field.of("link", "number");
    private static final Field REASON = Field.of("link", "reason");
    public final StringProperty number;
    public final StringProperty reason;
    /// What came of it, worded.
    public final StringProperty said = new SimpleStringProperty("");
    private final PatientModel patient;
    private final LinkDesk desk;
    private final Work work;
    private final Texts texts;

    public LinkModel(PatientModel patient, LinkDesk desk, Work work, Texts texts) {
        this.patient = patient;
        number = patient.slip.text(NUMBER);
        reason = patient.slip.text(REASON);
        this.desk = desk;
        this.work = work;
        this.texts = texts;
    }

    /// Whether something is typed here.
    boolean isTyped() {
        return !number.get().isEmpty() || !reason.get().isEmpty();
    }

    /// Links the chart with the typed number; unlinks it if it is linked already.
    public void act() {
        var page = patient.page.get();
        if (page.isEmpty()) {
            return;
        }
        if (reason.get().isBlank()) {
            said.set(texts.say("patient.link.noReason"));
            return;
        }
        var id = page.get().patient().id();
        var linked = page.get().linked();
        var why = reason.get().strip();
        work.run(() -> found().filter(other -> !other.id().equals(id)).map(other -> change(id, other, linked, why)),
                done -> show(id, done), failed -> said.set(texts.of(failed)));
    }

    private Optional<Person> found() {
        try {
            return desk.numbered().apply(new ChartNumber(number.get().strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private String change(PatientId id, Person other, List<Person> linked, String why) {
        boolean was = linked.stream().anyMatch(person -> person.id().equals(other.id()));
        (was ? desk.unlink() : desk.link()).act(id, other.id(), why);
        return texts.say(was ? "patient.link.undone" : "patient.link.done", other.shown());
    }

    private void show(PatientId id, Optional<String> done) {
        said.set(done.orElseGet(() -> texts.say("patient.link.nobody")));
        if (done.isPresent()) {
            number.set("");
            reason.set("");
            patient.show(id);
        }
    }
}
