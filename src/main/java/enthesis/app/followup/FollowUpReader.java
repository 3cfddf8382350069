package enthesis.app.followup;

import enthesis.app.desk.Tools;
import enthesis.app.visit.VisitLoad;
import enthesis.domain.course.Course;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.patient.Alert;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.Visit;
import enthesis.domain.vitals.pain.Pain;
import enthesis.storage.visit.Told;
import enthesis.ui.followup.FollowUpPage;
import enthesis.ui.kit.section.RegionWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads the days after a session. On the chart's thread.
public record FollowUpReader(Tools tools) {

    /// The last session of a course that was given.
    public Optional<FollowedSession.Key> latest(Course course) {
        return tools.chart().visits.sessions(course.id()).stream().findFirst()
                .map(visit -> new FollowedSession.Key(course.patient(), visit.id(), course.id()));
    }

    public FollowUpPage page(FollowedSession.Key key) {
        var chart = tools.chart();
        var visit = chart.visits.find(key.visit()).orElseThrow();
        var attended = attended(visit, key);
        var patient = chart.patients.get(key.patient()).orElseThrow();
        var checkIn = VisitLoad.reading(tools, visit.id()).checkIn();
        var agreed = checkIn.medications().stream().filter(drug -> !drug.necessary().isBlank())
                .map(ToldMedication::told).toList();
        var known = new FollowedSession.Known(
                patient.has(Alert.Kind.DIABETES) || checkIn.takes(DrugClass.GLUCOSE_LOWERING),
                patient.has(Alert.Kind.LIVER_DISEASE), agreed);
        return new FollowUpPage(session(key, visit, attended, before(key), known),
                RegionWords.region(attended.course().region(), tools.texts()), patient.person().telephone(),
                chart.followUps.sheet(key), chart.followUps.contacts(key), chart.urgent.of(key), chart.events.of(key),
                chart.user().role().signs());
    }

    /// Without what matters of the person.
    FollowedSession session(FollowedSession.Key key) {
        return session(key, tools.chart().visits.find(key.visit()).orElseThrow(),
                tools.chart().visits.pains(List.of(key.visit())));
    }

    /// The same of a visit that was read, and the pain scores told in it, or in any visit.
    public FollowedSession session(FollowedSession.Key key, Visit visit, List<Told> pains) {
        return session(key, visit, attended(visit, key), before(key, pains),
                new FollowedSession.Known(false, false, List.of()));
    }

    private static Attended attended(Visit visit, FollowedSession.Key key) {
        return visit.courses().stream().filter(one -> one.course().id().equals(key.course())).findFirst()
                .orElseThrow();
    }

    private FollowedSession session(FollowedSession.Key key, Visit visit, Attended attended,
            Optional<Integer> before, FollowedSession.Known known) {
        var course = attended.course();
        return new FollowedSession(key,
                new FollowedSession.Place(course.region(), course.side(), attended.session()),
                LocalDate.ofInstant(visit.performed(), tools.ground().clock().getZone()), before, known);
    }

    private Optional<Integer> before(FollowedSession.Key key) {
        return before(key, tools.chart().visits.pains(List.of(key.visit())));
    }

    /// Pain before the injection, as it was said that day.
    private static Optional<Integer> before(FollowedSession.Key key, List<Told> pains) {
        return pains.stream()
                .filter(told -> told.visit().equals(key.visit()) && told.course().equals(key.course())
                        && told.pain() == Pain.NOW)
                .map(Told::score).findFirst();
    }
}
