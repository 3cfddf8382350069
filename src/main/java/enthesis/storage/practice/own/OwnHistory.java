package enthesis.storage.practice.own;

import static enthesis.storage.jooq.Tables.OWN_ENTRY;

import enthesis.domain.practice.Version;
import enthesis.storage.trail.Write;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How all of the practice's own entries stood, whatever they are of.
public final class OwnHistory {
    private OwnHistory() {}

    /// By kind and name, the oldest first, as JSON or plain texts; those that are as shipped again are there, too.
    public static Map<String, Map<String, List<Version<String>>>> all(Write write) {
        var all = new TreeMap<String, Map<String, List<Version<String>>>>();
        write.db().selectFrom(OWN_ENTRY).fetch().forEach(row -> all
                .computeIfAbsent(row.getKind(), _ -> new TreeMap<>()).put(row.getEntry(),
                        new OwnEntries(write, row.getKind()).history(row.getEntry()).reversed()));
        return all;
    }
}
