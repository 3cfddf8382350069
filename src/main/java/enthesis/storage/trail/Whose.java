package enthesis.storage.trail;

import enthesis.domain.value.PatientId;
import enthesis.storage.trail.guard.Json;
import enthesis.storage.trail.guard.RowChange;
import java.util.Optional;
import java.util.UUID;

/// Whose chart a row is about, where one act changes many charts: so that the trail of each tells what happened to it.
final class Whose {
    private Whose() {}

    static Act of(Act act, RowChange change) {
        return act.what().manyCharts() && act.about().isEmpty()
                ? whose(change).map(act::about).orElse(act)
                : act;
    }

    private static Optional<PatientId> whose(RowChange change) {
        var row = change.now().or(change::was).map(Json::texts);
        var id = change.table().equals("PATIENT")
                ? row.flatMap(texts -> Optional.ofNullable(texts.get("id")))
                : row.flatMap(texts -> Optional.ofNullable(texts.get("patient")));
        return id.map(text -> new PatientId(UUID.fromString(text)));
    }
}
