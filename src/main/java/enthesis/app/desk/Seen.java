package enthesis.app.desk;

import enthesis.domain.value.PatientId;
import enthesis.domain.value.VisitId;
import java.util.Optional;

/// What somebody sees by opening a place, whose chart it is and of which visit, as the trail keeps it.
public record Seen(Optional<PatientId> whose, Optional<VisitId> visit, String what) {

    /// A list that names patients, of nobody's chart in particular.
    public static Optional<Seen> list(String words) {
        return Optional.of(new Seen(Optional.empty(), Optional.empty(), words));
    }

    /// Anything of one chart but its visits.
    public static Optional<Seen> chart(Tools tools, PatientId patient) {
        return Optional.of(new Seen(Optional.of(patient), Optional.empty(), tools.say("trail.seen.chart")));
    }
}
