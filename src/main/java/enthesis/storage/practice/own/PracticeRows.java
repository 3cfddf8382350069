package enthesis.storage.practice.own;

import com.fasterxml.jackson.databind.JsonNode;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.practice.row.RowKind;
import enthesis.domain.practice.row.RowKinds;
import enthesis.storage.practice.own.OwnEntries.Own;
import enthesis.storage.reference.SettingFile;
import enthesis.storage.reference.map.MapFiles;
import enthesis.storage.reference.row.OwnReference;
import enthesis.storage.reference.row.OwnRow;
import enthesis.storage.trail.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The reference data of this practice: the rows of all kinds that it edits, and what its index says of structures, as
/// they stand and as they stood.
public final class PracticeRows {
    private static final String STRUCTURE = "structure";
    private static final Comparator<String> BEGUN = Comparator.comparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());

    private final Map<String, OwnRows> lists = new HashMap<>();

    public PracticeRows(Write write, SettingFile file) {
        RowKinds.ALL.forEach(kind -> lists.put(kind.word(), new OwnRows(write, kind, file)));
    }

    public OwnRows of(RowKind kind) {
        return Optional.ofNullable(lists.get(kind.word())).orElseThrow();
    }

    /// What is the practice's own now.
    public static OwnReference now(Write write) {
        return read(write, Instant.MAX);
    }

    /// What was the practice's own at a moment.
    public static OwnReference at(Write write, Instant moment) {
        return read(write, moment);
    }

    private static OwnReference read(Write write, Instant moment) {
        var rows = new ArrayList<OwnRow>();
        for (var kind : RowKinds.ALL) {
            standing(new OwnEntries(write, word(kind)), moment)
                    .forEach((key, own) -> rows.add(new OwnRow(kind, key, own.standing(), own.json())));
        }
        var kinds = new HashMap<String, String>();
        standing(new OwnEntries(write, STRUCTURE), moment).forEach((place, own) -> Stream.of(own.json())
                .filter(json -> !json.isEmpty()).map(MapFiles::parse).map(json -> json.path("kind"))
                .filter(JsonNode::isTextual).forEach(kind -> kinds.put(place, kind.asText())));
        return new OwnReference(rows, kinds);
    }

    private static String word(RowKind kind) {
        return OwnRows.WORD + kind.word();
    }

    /// Those that are not as shipped, in the order in which their keys were given.
    private static Map<String, Own> standing(OwnEntries own, Instant moment) {
        var standing = new TreeMap<String, Own>(BEGUN);
        own.all().forEach((key, row) -> {
            boolean enough = moment.equals(Instant.MAX) && row.standing() != Standing.TAKEN_OUT;
            var then = enough ? row : then(own, key, moment);
            if (then.standing() != Standing.SHIPPED) {
                standing.put(key, then);
            }
        });
        return standing;
    }

    /// A hidden one with what it said last.
    private static Own then(OwnEntries own, String key, Instant moment) {
        var past = own.history(key).stream().filter(one -> !one.from().isAfter(moment)).map(Own::of).toList();
        if (past.isEmpty()) {
            return Own.AS_SHIPPED;
        }
        var last = past.getFirst();
        return last.standing() == Standing.TAKEN_OUT
                ? new Own(Standing.TAKEN_OUT, past.stream().filter(one -> one.standing() != Standing.TAKEN_OUT)
                        .findFirst().map(Own::json).orElse(""))
                : last;
    }

    /// When any of it was changed.
    public static List<Instant> changes(Write write) {
        var moments = new ArrayList<Instant>();
        Stream.concat(RowKinds.ALL.stream().map(PracticeRows::word), Stream.of(STRUCTURE)).forEach(word -> {
            var own = new OwnEntries(write, word);
            own.all().keySet().forEach(key -> own.history(key).forEach(one -> moments.add(one.from())));
        });
        return moments;
    }
}
