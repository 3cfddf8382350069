package enthesis.domain.consent.form;

import enthesis.domain.consent.Consent;
import enthesis.domain.consent.Stroke;
import enthesis.domain.consent.Ticked;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the form of a consent says: the consent when it is whole, else what is refused or missing. `outdated`: the
/// words have changed since ticks were made, so none of them counts.
public record ConsentReading(Optional<Consent> consent, List<Ticked> ticked, List<Stroke> strokes,
        Map<Field, Refusal> refusals, List<Field> missing, List<Finding> findings, boolean outdated) {

    public ConsentReading {
        ticked = List.copyOf(ticked);
        strokes = List.copyOf(strokes);
        refusals = Map.copyOf(refusals);
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
    }
}
