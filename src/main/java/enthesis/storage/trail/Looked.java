package enthesis.storage.trail;

import enthesis.domain.value.PatientId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Table;

/// Something about those patients who were asked for: read when it is first asked for, and again when the trail tells a
/// change in their chart. On the chart's thread.
public final class Looked<T> {
    /// More are not kept: then it begins anew.
    private static final int MOST = 20_000;

    private final Changes changes;
    private final Function<Collection<PatientId>, Map<PatientId, T>> read;
    private final Map<PatientId, T> known = new HashMap<>();

    /// `tables` are all those that `read` reads from.
    public Looked(Write write, Function<Collection<PatientId>, Map<PatientId, T>> read, Table<?>... tables) {
        this.read = read;
        changes = new Changes(write, tables);
    }

    /// Of these patients, as it is now; whom it does not concern is left out.
    public Map<PatientId, T> of(Collection<PatientId> patients) {
        changes.next().ifPresentOrElse(known.keySet()::removeAll, known::clear);
        if (known.size() > MOST) {
            known.clear();
        }
        var missing = patients.stream().distinct().filter(one -> !known.containsKey(one)).toList();
        if (!missing.isEmpty()) {
            known.putAll(read.apply(missing));
        }
        var found = new HashMap<PatientId, T>();
        for (var patient : patients) {
            var one = known.get(patient);
            if (one != null) {
                found.put(patient, one);
            }
        }
        return found;
    }
}
