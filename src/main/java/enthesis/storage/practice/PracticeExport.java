package enthesis.storage.practice;

import static enthesis.storage.jooq.Tables.OWN_ENTRY;

import enthesis.domain.practice.setting.SettingChange;
import enthesis.domain.practice.setting.Settings;
import enthesis.domain.practice.setting.Threshold;
import enthesis.domain.value.PersonId;
import enthesis.storage.practice.own.OwnHistory;
import enthesis.storage.practice.own.PracticeRows;
import enthesis.storage.reference.SettingFile;
import enthesis.storage.reference.SettingTable;
import enthesis.storage.trail.Write;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All settings, the reference data they stand in, and the practice's own entries, each with its history, to be read by
/// people and machines. No patient is in it.
public final class PracticeExport {
    private final Write write;
    private final SettingFile file;
    private final Thresholds thresholds;
    private final SettingTable table;

    /// `people` are the names of those who made changes; `named` words a threshold.
    public PracticeExport(Write write, SettingFile file, Map<PersonId, String> people,
            Function<Threshold, String> named) {
        this.write = write;
        this.file = file;
        thresholds = new Thresholds(write, file);
        table = new SettingTable(people, named);
    }

    private Settings settings() {
        return thresholds.now();
    }

    public byte[] table() {
        return table.csv(settings());
    }

    public byte[] json() {
        Map<String, List<SettingChange>> changes = thresholds.changes();
        var own = write.db().selectFrom(OWN_ENTRY).orderBy(OWN_ENTRY.KIND, OWN_ENTRY.ENTRY).fetch().stream()
                .filter(row -> !row.getJson().isEmpty() || row.getState().equals("taken_out"))
                .collect(Collectors.groupingBy(row -> row.getKind(), Collectors.toMap(row -> row.getEntry(),
                        row -> row.getJson())));
        return table.json(file, settings(), changes, PracticeRows.now(write), new SettingTable.Own(own,
                OwnHistory.all(write)));
    }
}
