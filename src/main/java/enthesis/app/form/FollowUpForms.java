package enthesis.app.form;

import enthesis.app.desk.Tools;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Field;
import enthesis.domain.followup.FollowUpReading;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.event.AdverseEvent;
import enthesis.domain.followup.event.EventForm;
import enthesis.domain.patient.Patient;
import enthesis.ui.followup.FollowUpModel;
import enthesis.ui.followup.FollowUpPage;
import enthesis.ui.followup.FollowUpView;
import enthesis.ui.followup.event.EventModel;
import enthesis.ui.followup.event.EventOf;
import enthesis.ui.followup.event.EventView;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Wires the forms after an injection: the call or the diary on paper, and an adverse event. `ways.back` leaves.
public record FollowUpForms(Tools tools, Forms.Ways ways) {

    public static String subject(FollowedSession.Key key) {
        return "follow-up/" + key.visit() + "/" + key.course();
    }

    public static String subject(FollowedSession.Key key, Optional<AdverseEvent> event) {
        return "event/" + event.map(one -> one.id().toString()).orElseGet(() -> key.visit() + "/" + key.course());
    }

    /// An emergency has its id before it is written up.
    private static String subject(FollowedSession.Key key, EventOf of) {
        return of.timeline().isEmpty() ? subject(key, of.before()) : "event/" + of.id();
    }

    public FormPlace call(Map<Field, String> draft, Patient patient, FollowUpPage page,
            Consumer<Optional<AdverseEvent>> event, Runnable print) {
        return FormPlace.<FollowUpReading>of(kept -> {
            var desk = new FollowUpModel.FollowUpDesk(tools.work(), tools.texts(),
                    reading -> tools.chart().followUps.keep(reading, tools.who()),
                    (line, done) -> tools.chart().urgent.close(line, done, tools.who()), kept);
            var model = new FollowUpModel(desk, page, new FollowUpModel.When(tools.practice(),
                    tools.today(), tools.ground().clock().getZone()));
            var view = new FollowUpView(model, tools.texts(), new FollowUpView.FollowUpActs(event, print, ways.back()));
            return new FormPlace(tools, subject(page.session().key()), draft, model.sheet,
                    new FormPlace.Shown(new PersonPage(tools, ways, patient, view), view::start));
        }, _ -> ways.back().run());
    }

    public FormPlace event(Map<Field, String> draft, Patient patient, FollowedSession session,
            EventOf of) {
        return FormPlace.<AdverseEvent>of(kept -> {
            var practice = tools.practice();
            var desk = new EventModel.EventDesk(tools.work(), tools.texts(),
                    event -> tools.chart().events.keep(event, tools.who()), kept);
            var model = new EventModel(desk, session, new EventForm.Offer(practice.events(),
                    new DateText(tools.today(), practice.speech().slashes())), of);
            var view = new EventView(model, tools.texts(), ways.back());
            return new FormPlace(tools, subject(session.key(), of), draft, model.sheet,
                    new FormPlace.Shown(new PersonPage(tools, ways, patient, view), view::start));
        }, _ -> ways.back().run());
    }
}
