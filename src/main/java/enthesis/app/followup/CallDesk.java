package enthesis.app.followup;

import enthesis.app.desk.Place;
import enthesis.app.desk.Tools;
import enthesis.app.form.FollowUpForms;
import enthesis.app.form.FormKeeper;
import enthesis.app.form.Forms;
import enthesis.domain.course.Course;
import enthesis.domain.entry.Field;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.emergency.Emergency;
import enthesis.domain.followup.event.AdverseEvent;
import enthesis.domain.patient.Patient;
import enthesis.ui.emergency.MarkWords;
import enthesis.ui.followup.FollowUpPage;
import enthesis.ui.followup.event.EventOf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// The ways through the screens after an injection. `ways` are those of whoever opened them.
public record CallDesk(Tools tools, Way way, Forms.Ways ways) {

    /// Leaves where one is, loads off the screen and shows what is made of it; stays where nothing is.
    @FunctionalInterface
    public interface Way {
        <T> void go(Callable<T> load, Function<T, Place> next);
    }

    private record Loaded(Map<Field, String> draft, Patient patient, FollowUpPage page) {}

    /// The last session of a course.
    public void latest(Course course) {
        way.go(() -> load(new FollowUpReader(tools).latest(course).orElseThrow()), this::place);
    }

    public void open(FollowedSession.Key key) {
        way.go(() -> load(key), this::place);
    }

    private Loaded load(FollowedSession.Key key) {
        return new Loaded(FormKeeper.draft(tools, FollowUpForms.subject(key)),
                tools.chart().patients.get(key.patient()).orElseThrow(), new FollowUpReader(tools).page(key));
    }

    private Place place(Loaded loaded) {
        return new FollowUpForms(tools, ways).call(loaded.draft, loaded.patient, loaded.page,
                event -> event(loaded, event), () -> new CallPapers(tools).print(loaded.page.session().key()));
    }

    private void event(Loaded from, Optional<AdverseEvent> event) {
        var session = from.page.session();
        var back = new Forms.Ways(() -> open(session.key()), ways.find(), ways.lock());
        way.go(() -> new Told(FormKeeper.draft(tools, FollowUpForms.subject(session.key(), event)),
                event.map(one -> told(one.id())).orElse(List.of())),
                one -> new FollowUpForms(tools, back).event(one.draft, from.patient, session,
                        event.map(old -> EventOf.again(old, one.timeline)).orElseGet(EventOf::fresh)));
    }

    private record Told(Map<Field, String> draft, List<String> timeline) {}

    /// What was tapped, where the event was an emergency; on the chart's thread.
    private List<String> told(UUID id) {
        return tools.chart().emergencies.find(id)
                .map(one -> new MarkWords(tools.texts(), tools.ground().clock().getZone()).lines(one))
                .orElse(List.of());
    }

    private record Ended(Told told, Patient patient, FollowedSession session) {}

    /// Writes an emergency up as the adverse event that it was.
    public void writeUp(Emergency emergency, FollowedSession.Key key) {
        way.go(() -> new Ended(new Told(FormKeeper.draft(tools, "event/" + emergency.id()), told(emergency.id())),
                tools.chart().patients.get(key.patient()).orElseThrow(),
                new FollowUpReader(tools).session(key)),
                one -> new FollowUpForms(tools, ways).event(one.told.draft, one.patient, one.session,
                        EventOf.emergency(emergency.id(), one.told.timeline)));
    }
}
