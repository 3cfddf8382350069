package enthesis.app.emergency;

import enthesis.app.desk.Tools;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.emergency.Emergency;
import enthesis.domain.followup.emergency.Whose;
import enthesis.domain.value.PatientId;
import enthesis.domain.visit.Visit;
import java.util.Optional;

/// Whom an emergency was about, said afterwards: it belongs to the patient's last visit before it was over, where there
/// is one. On the chart's thread.
record Choosing(Tools tools) {

    Emergency about(Emergency emergency, PatientId patient) {
        var until = emergency.opened().plus(emergency.reached());
        var session = tools.chart().visits.of(patient).stream()
                .filter(visit -> visit.state() != Visit.State.VOIDED && !visit.performed().isAfter(until)).findFirst()
                .map(visit -> new FollowedSession.Key(patient, visit.id(),
                        visit.courses().getFirst().course().id()));
        var whose = session.map(Whose::of).orElseGet(() -> new Whose(patient, Optional.empty()));
        tools.chart().emergencies.assign(emergency, whose, tools.who());
        return emergency.of(whose);
    }
}
