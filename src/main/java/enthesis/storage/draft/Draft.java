package enthesis.storage.draft;

import enthesis.domain.entry.Field;
import enthesis.domain.value.PersonId;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What was typed about one subject (`visit/<id>`, `patient/new`, ...) since its sheet was last in the chart: the
/// changes merged, an emptied field with "", and who typed last, when.
public record Draft(String subject, PersonId who, Instant at, SortedMap<Field, String> changes) {

    public Draft {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    Draft with(PersonId by, Instant when, Map<Field, String> more) {
        var merged = new TreeMap<>(changes);
        merged.putAll(more);
        return new Draft(subject, by, when, merged);
    }

    /// The subject's kind and the number of fields only: drafts are full of what patients said.
    @Override
    public String toString() {
        return "a draft of " + changes.size() + " fields";
    }
}
