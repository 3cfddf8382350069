package enthesis.domain.practice;

import enthesis.domain.practice.assess.Assessment;
import enthesis.domain.practice.count.Counting;
import enthesis.domain.practice.outcome.Outcomes;
import java.util.List;

/// The clinic's own numbers and lists, by subject; read from `db/reference`, each with its source. Nothing clinical
/// stands in code.
public record Practice(
        Speech speech,
        VitalLimits vitals,
        Anaesthetics anaesthetics,
        Products products,
        Allergens allergens,
        List<Indication> indications,
        Rules rules,
        Guided guided,
        Drugs drugs,
        List<EventTerm> events,
        Assessment assessment,
        Outcomes outcomes,
        Counting counting) {

    public Practice {
        indications = List.copyOf(indications);
        events = List.copyOf(events);
    }
}
