package enthesis.ui.followup.event;

import enthesis.domain.entry.Sheet;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.event.AdverseEvent;
import enthesis.domain.followup.event.EventForm;
import enthesis.domain.followup.event.EventReading;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Recording an adverse event, or what became of one. Nothing is chosen beforehand; what is missing is shown once
/// somebody wanted to keep it.
public final class EventModel {
    public final SheetModel sheet;
    public final EventForm.Offer offer;
    public final ObjectProperty<EventReading> reading;
    public final BooleanProperty wanted = new SimpleBooleanProperty();
    public final StringProperty failure = new SimpleStringProperty("");
    private final EventDesk desk;
    private final FollowedSession session;
    public final EventOf of;

    /// `keep` writes the event, off the screen; `kept` is told when it is written.
    public record EventDesk(Work work, Texts texts, Consumer<AdverseEvent> keep, Consumer<AdverseEvent> kept) {}

    public EventModel(EventDesk desk, FollowedSession session, EventForm.Offer offer, EventOf of) {
        this.desk = desk;
        this.session = session;
        this.offer = offer;
        this.of = of;
        sheet = new SheetModel(of.before().map(event -> EventForm.sheet(event, offer.terms())).orElse(Sheet.EMPTY));
        reading = new SimpleObjectProperty<>(read());
        sheet.sheet().subscribe(_ -> reading.set(read()));
        sheet.onEdit(_ -> failure.set(""));
    }

    private EventReading read() {
        return EventForm.read(sheet.now(), session, offer, of.id());
    }

    public FollowedSession session() {
        return session;
    }

    public void keep() {
        wanted.set(true);
        if (reading.get().event().isEmpty()) {
            failure.set(desk.texts().say("followup.event.notWhole"));
        }
        reading.get().event().ifPresent(event -> desk.work().run(() -> {
            desk.keep().accept(event);
            return event;
        }, desk.kept(), failed -> failure.set(desk.texts().of(failed))));
    }
}
