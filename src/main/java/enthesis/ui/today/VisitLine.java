package enthesis.ui.today;

import enthesis.domain.patient.Person;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.ui.kit.sign.StateSign;
import java.time.LocalDateTime;
import java.util.List;

/// One visit in a list: whose, what it served, when it was performed, the states of its nine sections (empty when they
/// are not read), and what it says of itself: the section that `needs` somebody and how many lines are open there; 0
/// open means ready. `by`: who began it.
public record VisitLine(
        VisitId visit, Person person, List<Served> served, LocalDateTime performed, List<StateSign.State> sections,
        int open, String says, String by) {

    /// A course that the visit served: side and region first, session `session` of `of`.
    public record Served(Side side, String region, int session, int of) {}

    /// Of somebody who is not named.
    public VisitLine(VisitId visit, Person person, List<Served> served, LocalDateTime performed,
            List<StateSign.State> sections, int open, String says) {
        this(visit, person, served, performed, sections, open, says, "");
    }

    public VisitLine {
        served = List.copyOf(served);
        sections = List.copyOf(sections);
    }
}
