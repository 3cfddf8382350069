package enthesis.storage.deed;

import static enthesis.storage.jooq.Tables.OWN_ENTRY;

import enthesis.storage.reference.OwnJson;
import enthesis.storage.trail.Entry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How an entry of the practice's lists was called when it was edited.
final class OwnNames {
    private OwnNames() {}

    /// `names` with that of the entry this line is about.
    static Map<String, String> with(Entry line, Map<String, String> names) {
        if (!line.entity().equals(OWN_ENTRY.getName())) {
            return names;
        }
        var named = new HashMap<>(names);
        Stream.of(line.after(), line.before())
                .flatMap(row -> Optional.ofNullable(row.get("json")).flatMap(OwnJson::name).stream()).findFirst()
                .ifPresent(name -> Stream.of(line.after(), line.before())
                        .flatMap(row -> Optional.ofNullable(row.get("entry")).stream())
                        .forEach(id -> named.put(id, name)));
        return named;
    }
}
