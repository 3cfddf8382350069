package enthesis.app.followup;

import enthesis.app.desk.Tools;
import enthesis.domain.followup.CallDue;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.UrgentLine;
import enthesis.domain.practice.Rules;
import enthesis.domain.visit.Visit;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.today.CallLine;
import enthesis.ui.today.CallLists;
import java.time.ZoneId;
import java.util.Comparator;
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
        var words = tools.say("today.call.day", Integer.toString(due.day()));
        var tries = due.last().map(last -> tools.say("today.call.tries", Integer.toString(due.attempts()),
                tools.texts().day(due.session().date(last.day())))).orElseGet(() -> tools.say("today.call.none"));
        return line(due.session(), words, tries, due.late());
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
