package enthesis.app.demo;

import enthesis.app.desk.Tools;
import enthesis.app.followup.FollowUpReader;
import enthesis.app.outcome.OutcomeReader;
import enthesis.domain.course.Course;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.followup.FollowUpReading;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.UrgentLine;
import enthesis.domain.followup.event.AdverseEvent;
import enthesis.domain.followup.event.EventForm;
import enthesis.domain.note.Addendum;
import enthesis.domain.note.AddendumText;
import enthesis.domain.outcome.form.OutcomeForm;
import enthesis.storage.demo.StoryAct;
import java.util.UUID;

/// Tells what comes after a needle: calls and diaries, adverse events, what was done about them, outcomes, addenda.
record AfterTeller(Tools tools) {

    /// A call, or a diary on paper, after the course's last session.
    void call(StoryAct act, Course course) {
        var page = new FollowUpReader(tools).page(key(course));
        boolean emergency = page.events().stream().anyMatch(AdverseEvent::lifeThreatening);
        var reading = FollowUpReading.of(page.session(),
                page.kept().with(Told.sheet(act, act.typed(), tools.today()).texts()),
                new FollowUpReading.Circumstances(tools.practice(), tools.today(), emergency));
        if (!reading.whole()) {
            throw new NotTold(reading.refusals());
        }
        tools.chart().followUps.keep(reading, tools.who());
    }

    void event(StoryAct act, Course course) {
        var session = new FollowUpReader(tools).page(key(course)).session();
        var practice = tools.practice();
        var form = EventForm.read(Told.sheet(act, act.typed(), tools.today()), session,
                new EventForm.Offer(practice.events(), new DateText(tools.today(), practice.speech().slashes())),
                UUID.randomUUID());
        tools.chart().events.keep(form.event().orElseThrow(() -> new NotTold(form)), tools.who());
    }

    /// Says what was done about every line that waits for the course's last session.
    void close(StoryAct act, Course course) {
        var open = tools.chart().urgent.of(key(course)).stream().filter(this::isOpen).toList();
        if (open.isEmpty()) {
            throw new NotTold("nothing is urgent");
        }
        open.forEach(line -> tools.chart().urgent.close(line, act.text("done"), tools.who()));
    }

    private boolean isOpen(UrgentLine line) {
        return tools.chart().urgent.open().stream().anyMatch(one -> one.id().equals(line.id()));
    }

    void outcome(StoryAct act, Course course) {
        var form = OutcomeForm.read(Told.sheet(act, act.typed(), tools.today()), new OutcomeReader(tools).page(course)
                .offer(), UUID.randomUUID());
        tools.chart().answers.record(form.outcome().orElseThrow(() -> new NotTold(form)), tools.who());
    }

    void addendum(StoryAct act, Course course) {
        var visit = tools.chart().visits.find(key(course).visit()).orElseThrow();
        var kind = Choices.read(Addendum.Kind.class, act.text("kind"))
                .orElseThrow(() -> new NotTold("no kind"));
        tools.chart().notes.add(visit, new AddendumText(kind, "", act.text("text"),
                act.text("reason")), tools.who());
    }

    private FollowedSession.Key key(Course course) {
        return new FollowUpReader(tools).latest(course).orElseThrow(() -> new NotTold("no session"));
    }
}
