package enthesis.app.emergency;

import enthesis.app.desk.Tools;
import enthesis.domain.followup.emergency.Emergency;
import enthesis.domain.followup.emergency.Whose;
import enthesis.domain.value.PatientId;
import enthesis.domain.visit.Visit;
import java.util.Optional;

/// Whom an emergency was about, and after which session. On the chart's thread.
record Choosing(Tools tools) {

    /// As far as it is known: what was said of it counts before the visit that was on the screen.
    Belonging belonging(Emergency emergency) {
        return emergency.whose().flatMap(Whose::session).<Belonging>map(Belonging.Session::new)
                .or(() -> emergency.visit().flatMap(visit -> tools.chart().visits.find(visit)).map(Belonging::of))
                .orElseGet(Belonging.Nobody::new);
    }

    /// Of a patient: the last visit before it was over. Where there is none, only whom it was about is kept.
    Belonging about(Emergency emergency, PatientId patient) {
        var until = emergency.opened().plus(emergency.reached());
        return tools.chart().visits.of(patient).stream()
                .filter(visit -> visit.state() != Visit.State.VOIDED && !visit.performed().isAfter(until)).findFirst()
                .map(Belonging::of).orElseGet(() -> {
                    assign(emergency, new Whose(patient, Optional.empty()));
                    return new Belonging.Nobody();
                });
    }

    Emergency assign(Emergency emergency, Whose whose) {
        tools.chart().emergencies.assign(emergency, whose, tools.who());
        return emergency.of(whose);
    }
}
