package enthesis.storage.patient;

import enthesis.domain.value.PatientId;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.Trail;
import enthesis.storage.trail.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What was changed in a person's particulars, read from the trail: newest first, the registering itself left out.
public final class PatientHistory {
    private static final Set<String> TABLES = Set.of("PATIENT", "PATIENT_ALLERGY", "PATIENT_ALERT");
    private static final Set<String> SILENT = Set.of("ID", "PATIENT", "PLACE");

    private final Trail trail;

    public PatientHistory(Trail trail) {
        this.trail = trail;
    }

    public List<ChartChange> of(PatientId id) {
        var changes = new ArrayList<ChartChange>();
        for (var entry : trail.of(id, List.of(What.EDITED))) {
            if (TABLES.contains(entry.entity())) {
                changes.addAll(changes(entry));
            }
        }
        return changes.reversed();
    }

    private static List<ChartChange> changes(Entry entry) {
        var before = entry.before();
        var after = entry.after();
        var columns = new TreeSet<>(before.keySet());
        columns.addAll(after.keySet());
        var changes = new ArrayList<ChartChange>();
        for (var column : columns) {
            if (!SILENT.contains(column.toUpperCase(Locale.ROOT))
                    && !Objects.equals(text(before, column), text(after, column))) {
                changes.add(new ChartChange(entry.at(), entry.act().who(), name(entry.entity(), column),
                        text(before, column), text(after, column), reason(entry)));
            }
        }
        return changes;
    }

    private static String text(Map<String, @Nullable String> row, String column) {
        var text = row.get(column);
        return text == null ? "" : text;
    }

    /// Of what becomes of an allergy; what else is changed in the same act needs none.
    private static String reason(Entry entry) {
        return entry.entity().equals("PATIENT_ALLERGY") ? entry.act().reason() : "";
    }

    private static String name(String table, String column) {
        var prefix = table.equals("PATIENT") ? "" : table.substring("PATIENT_".length()) + ".";
        return (prefix + column).toLowerCase(Locale.ROOT);
    }
}
