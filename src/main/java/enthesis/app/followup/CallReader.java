package enthesis.app.followup;

import enthesis.app.desk.Tools;
import enthesis.domain.entry.Choices;
import enthesis.domain.followup.CallDue;
import enthesis.domain.followup.Contact;
import enthesis.domain.followup.ContactFields;
import enthesis.domain.followup.FollowUpReading;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.UrgentLine;
import enthesis.domain.followup.event.AdverseEvent;
import enthesis.domain.practice.Rules;
import enthesis.domain.visit.Visit;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.today.CallLine;
import enthesis.ui.today.CallLists;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads Today's lists of what follows the sessions: lines that cannot wait, and calls that are due. On the
/// chart's thread.
public record CallReader(Tools tools) {

    public CallLists read() {
        return new CallLists(tools.chart().urgent.open().stream().map(this::line).toList(),
                sessions().flatMap(key -> due(key).stream())
                        .sorted(Comparator.comparing((CallDue due) -> due.session().injected()))
                        .map(this::line).toList());
    }

    /// Those signed within the days in which a call can be due, each once for every course that was given.
    private Stream<FollowedSession.Key> sessions() {
        var since = tools.today().minusDays(rules().flare().lastDay().whole());
        return tools.chart().visits.signedSince(since.atStartOfDay(zone()).toInstant()).stream().flatMap(this::keys);
    }

    private Stream<FollowedSession.Key> keys(Visit visit) {
        return visit.courses().stream()
                .filter(one -> tools.chart().visits.sessions(one.course().id()).stream()
                        .anyMatch(session -> session.id().equals(visit.id())))
                .map(one -> new FollowedSession.Key(visit.patient(), visit.id(), one.course().id()));
    }

    private Optional<CallDue> due(FollowedSession.Key key) {
        return CallDue.of(new FollowUpReader(tools).session(key), tools.chart().followUps.contacts(key), rules(),
                tools.today());
    }

    private CallLine line(CallDue due) {
        return line(due.session(), stands(due), second(due), due.late());
    }

    private String stands(CallDue due) {
        var day = Integer.toString(due.day());
        return switch (due.tried().times()) {
            case 0 -> tools.say("today.call.day", day);
            case 1 -> tools.say("today.call.tried", day);
            default -> tools.say("today.call.tries", day, Integer.toString(due.tried().times()));
        };
    }

    private String second(CallDue due) {
        int unasked = due.tried().unasked();
        return unasked > 0
                ? tools.say("today.call.unasked", Integer.toString(unasked))
                : due.tried().last().map(last -> again(due, last)).orElseGet(() -> tools.say("today.call.none"));
    }

    private String again(CallDue due, Contact last) {
        var on = tools.texts().day(due.session().date(last.day()));
        return due.nextTry(tools.practice().rules().series().retryDays())
                .map(next -> next.equals(tools.today())
                        ? tools.say("today.call.nextToday", on)
                        : tools.say("today.call.next", on, tools.texts().day(next)))
                .orElseGet(() -> tools.say("today.call.over", on));
    }

    /// Keeps a try that reached nobody; the diary stays as it was.
    public void tried(FollowedSession.Key key, Contact.Result result) {
        var page = new FollowUpReader(tools).page(key);
        boolean emergency = page.events().stream().anyMatch(AdverseEvent::lifeThreatening);
        var sheet = tools.chart().followUps.sheet(key).with(Map.of(ContactFields.RESULT, Choices.text(result)));
        tools.chart().followUps.keep(FollowUpReading.of(page.session(), sheet, new FollowUpReading.Circumstances(
                tools.practice(), tools.today(), emergency)), tools.who());
    }

    private CallLine line(UrgentLine line) {
        return line(new FollowUpReader(tools).session(line.session()),
                tools.say(line.words() + ".title", line.values().toArray(String[]::new)),
                tools.say("today.urgent.since", tools.texts().day(line.at().atZone(zone()).toLocalDate()),
                        tools.texts().time(line.at().atZone(zone()).toLocalTime())),
                true);
    }

    private CallLine line(FollowedSession session, String says, String second, boolean late) {
        var person = tools.chart().patients.get(session.key().patient()).orElseThrow().person();
        var place = tools.say("today.next", RegionWords.region(session.place().region(), tools.texts()),
                Integer.toString(session.place().session()));
        return new CallLine(session.key(), person, session.place().side(), place, says, second, late);
    }

    private Rules.FollowUp rules() {
        return tools.practice().rules().followUp();
    }

    private ZoneId zone() {
        return tools.ground().clock().getZone();
    }
}
