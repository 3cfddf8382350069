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
import enthesis.domain.patient.Person;
import enthesis.domain.practice.Rules;
import enthesis.domain.value.PatientId;
import enthesis.domain.visit.Visit;
import enthesis.storage.visit.Sitting;
import enthesis.storage.visit.Told;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.today.CallLine;
import enthesis.ui.today.CallLists;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads Today's lists of what follows the sessions: lines that cannot wait, and calls that are due. On the
/// chart's thread.
public record CallReader(Tools tools) {

    public CallLists read() {
        var urgent = tools.chart().urgent.open();
        var due = due();
        var persons = tools.chart().patients.persons(Stream.concat(
                urgent.stream().map(UrgentLine::session), due.stream().map(one -> one.session().key()))
                .map(FollowedSession.Key::patient).toList());
        return new CallLists(urgent.stream().map(line -> line(line, persons)).toList(),
                due.stream().sorted(Comparator.comparing((CallDue one) -> one.session().injected()))
                        .map(one -> line(one, persons)).toList());
    }

    /// Of those signed within the days in which a call can be due, each once for every course that was given.
    private List<CallDue> due() {
        var since = tools.today().minusDays(rules().flare().lastDay().whole());
        var visits = tools.chart().visits.signedSince(since.atStartOfDay(zone()).toInstant());
        var ids = visits.stream().map(Visit::id).toList();
        var sittings = tools.chart().visits.sittings(ids);
        var contacts = tools.chart().followUps.contacts(ids);
        var pains = tools.chart().visits.pains(ids).stream().collect(Collectors.groupingBy(Told::visit));
        return visits.stream().flatMap(visit -> keys(visit, sittings).flatMap(key -> CallDue.of(
                new FollowUpReader(tools).session(key, visit, pains.getOrDefault(visit.id(), List.of())),
                contacts.getOrDefault(key, List.of()), rules(), tools.today()).stream())).toList();
    }

    private static Stream<FollowedSession.Key> keys(Visit visit, Set<Sitting> sittings) {
        return visit.courses().stream().map(one -> one.course().id())
                .filter(course -> sittings.contains(new Sitting(visit.id(), course)))
                .map(course -> new FollowedSession.Key(visit.patient(), visit.id(), course));
    }

    private CallLine line(CallDue due, Map<PatientId, Person> persons) {
        return line(due.session(), persons, new Says(stands(due), second(due)), due.late());
    }

    private record Says(String first, String second) {}

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

    private CallLine line(UrgentLine line, Map<PatientId, Person> persons) {
        var says = new Says(tools.say(line.words() + ".title", line.values().toArray(String[]::new)),
                tools.say("today.urgent.since", tools.texts().day(line.at().atZone(zone()).toLocalDate()),
                        tools.texts().time(line.at().atZone(zone()).toLocalTime())));
        return line(new FollowUpReader(tools).session(line.session()), persons, says, true);
    }

    private CallLine line(FollowedSession session, Map<PatientId, Person> persons, Says says, boolean late) {
        var person = Objects.requireNonNull(persons.get(session.key().patient()));
        var place = tools.say("today.next", RegionWords.region(session.place().region(), tools.texts()),
                Integer.toString(session.place().session()));
        return new CallLine(session.key(), person, session.place().side(), place, says.first,
                says.second, late);
    }

    private Rules.FollowUp rules() {
        return tools.practice().rules().followUp();
    }

    private ZoneId zone() {
        return tools.ground().clock().getZone();
    }
}
