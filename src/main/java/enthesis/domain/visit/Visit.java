package enthesis.domain.visit;

import enthesis.domain.value.PatientId;
import enthesis.domain.value.VisitId;
import java.time.Instant;
import java.util.List;

/// One attendance of one patient; vitals, solutions, ceiling, time-out and note belong to it.
///
/// `performed` is when the work was done, `entered` when its record was begun; a late entry keeps both, nothing
/// is back-dated.
public record Visit(VisitId id, PatientId patient, List<Attended> courses, Instant performed, Instant entered,
        State state) {

    /// Open until signed or, with a reason, voided.
    public enum State {
        OPEN, SIGNED, VOIDED
    }

    public Visit {
        courses = List.copyOf(courses);
    }
}
