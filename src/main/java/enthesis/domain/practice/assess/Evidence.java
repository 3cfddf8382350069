package enthesis.domain.practice.assess;

import enthesis.domain.finding.Source;
import java.util.List;

/// What studies show of an indication (clinical.md 2.1), said beside it and never as a promise. `indications` are keys
/// of the practice's list.
public record Evidence(String key, List<String> indications, String shows, Source source) {

    public Evidence {
        indications = List.copyOf(indications);
    }
}
