package enthesis.app.patient;

import enthesis.app.desk.Tools;
import enthesis.domain.entry.Sheet;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.event.AdverseEvent;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.visit.Visit;
import enthesis.storage.visit.Sitting;
import enthesis.storage.visit.Told;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All visits of a patient, the newest first, which of them were sessions, and what was told in and after them: read
/// with a few questions, however many visits there are.
record SoFar(List<Visit> visits, Set<Sitting> sittings, List<Told> pains, Map<FollowedSession.Key, Sheet> diaries,
        Map<FollowedSession.Key, List<AdverseEvent>> events) {

    /// On the chart's thread.
    static SoFar of(Tools tools, PatientId patient) {
        var chart = tools.chart();
        var visits = chart.visits.of(patient);
        return new SoFar(visits, chart.visits.sittings(visits.stream().map(Visit::id).toList()),
                chart.visits.pains(patient), chart.followUps.sheets(patient), chart.events.of(patient));
    }

    /// The signed visits that were sessions of a course, the newest first.
    List<Visit> sessions(CourseId course) {
        return visits.stream().filter(visit -> sittings.contains(new Sitting(visit.id(), course))).toList();
    }

    Sheet diary(FollowedSession.Key session) {
        return diaries.getOrDefault(session, Sheet.EMPTY);
    }

    List<AdverseEvent> events(FollowedSession.Key session) {
        return events.getOrDefault(session, List.of());
    }
}
