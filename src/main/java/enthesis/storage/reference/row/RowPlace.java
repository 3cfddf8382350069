package enthesis.storage.reference.row;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import enthesis.domain.practice.row.OutcomeKinds;
import enthesis.domain.practice.row.ProductKinds;
import enthesis.domain.practice.row.Row;
import enthesis.domain.practice.row.RowKind;
import enthesis.domain.practice.row.RowKinds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the rows of a kind stand: in a file, in the list at a path; `key` is the name of what tells one from another.
/// Where the lists stand in groups, `inner` is the list of each and `group` what tells the groups apart; it is the first
/// part of the key then, and a part of the row. Rows that stand alone, wherever in a file, are a list, too. `blank` is
/// what an own row says besides what is typed.
record RowPlace(RowKind kind, String file, JsonPointer list, String key, String inner, String group, String blank) {
    private static final String APART = "/";
    private static final String OFFERED = "{\"offered\": true}";

    static final List<RowPlace> ALL = List.of(
            new RowPlace(RowKinds.INDICATION, "indications", "", "key", "{\"offered\": true}"),
            new RowPlace(RowKinds.QUESTION, "candidacy", "/questions", "id",
                    "{\"home\": \"CANDIDACY\", \"follows\": \"\", \"detail\": \"\"}"),
            new RowPlace(RowKinds.TEST, "exams", JsonPointer.compile("/regions"), "key", "tests", "region",
                    "{\"normal\": \"\", \"offered\": true}"),
            new RowPlace(RowKinds.CRITERION, "candidacy", "/criteria", "key",
                    "{\"second\": \"\", \"answers\": [\"yes\", \"no\", \"unclear\"]}"),
            new RowPlace(ProductKinds.DEXTROSE, "products", "/dextrose", "key", "{}"),
            new RowPlace(ProductKinds.ANAESTHETIC, "anaesthetics", "/drugs", "key", OFFERED),
            new RowPlace(ProductKinds.PROLIFERANT, "products", "/proliferants", "key", OFFERED),
            new RowPlace(ProductKinds.DILUENT, "products", "/diluents", "key", OFFERED),
            new RowPlace(ProductKinds.ANTISEPTIC, "products", "/antiseptics", "key", OFFERED),
            new RowPlace(OutcomeKinds.INSTRUMENT, "outcomes", "/instruments", "key", "{}"),
            new RowPlace(OutcomeKinds.EXTERNAL, "outcomes", "/externals", "key", "{\"bands\": [], \"parts\": [], "
                    + "\"turned\": false, \"licence\": \"\", \"offered\": true, \"source\": \"practice\"}"),
            new RowPlace(RowKinds.PLACE, "rules", "", "key", "{}"),
            new RowPlace(RowKinds.GUIDED, "guided", "/places", "key", "{}"),
            new RowPlace(RowKinds.AVOIDED, "avoided", "", "key", "{\"words\": \"findings.avoided\"}"),
            new RowPlace(RowKinds.EVIDENCE, "evidence", "", "key", "{}"),
            new RowPlace(RowKinds.EVENT, "events", "", "key", "{}"),
            new RowPlace(RowKinds.ALLERGEN, "allergens", "/groups", "key", "{}"),
            new RowPlace(RowKinds.DRUG, "drugs", "/drugs", "name", "{\"halfLifeHours\": 0}"));

    private RowPlace(RowKind kind, String file, String list, String key, String blank) {
        this(kind, file, JsonPointer.compile(list), key, "", "", blank);
    }

    static RowPlace of(RowKind kind) {
        return ALL.stream().filter(one -> one.kind.equals(kind)).findFirst().orElseThrow();
    }

    boolean grouped() {
        return !group.isEmpty();
    }

    /// The lists, each with what its keys begin with.
    private Map<String, ArrayNode> lists(Map<String, JsonNode> files) {
        var at = Objects.requireNonNull(files.get(file)).at(list);
        var root = at instanceof ArrayNode many
                ? many
                : JsonNodeFactory.instance.arrayNode().addAll(at.findParents(key));
        var lists = new LinkedHashMap<String, ArrayNode>();
        if (grouped()) {
            root.forEach(one -> lists.put(one.required(group).asText() + APART, (ArrayNode) one.required(inner)));
        } else {
            lists.put("", root);
        }
        return lists;
    }

    /// Every row by its key, in the order of the file.
    Map<String, ObjectNode> rows(Map<String, JsonNode> files) {
        var rows = new LinkedHashMap<String, ObjectNode>();
        lists(files).forEach((prefix, list) -> list
                .forEach(one -> rows.put(prefix + one.required(key).asText(), (ObjectNode) one)));
        return rows;
    }

    /// What the group of a row is; a row of it says so.
    Optional<String> groupOf(String rowKey) {
        return grouped() ? Optional.of(rowKey.substring(0, rowKey.indexOf(APART))) : Optional.empty();
    }

    /// Whether what is edited of a shipped row says nothing of its source: that is the source of its ceilings, which
    /// are numbers of their own.
    boolean keepsSource() {
        return kind.equals(ProductKinds.ANAESTHETIC);
    }

    /// Takes a row out.
    void remove(Map<String, JsonNode> files, String rowKey) {
        lists(files).forEach((prefix, list) -> {
            for (int at = list.size() - 1; at >= 0; at--) {
                if (rowKey.equals(prefix + list.required(at).required(key).asText())) {
                    list.remove(at);
                }
            }
        });
    }

    /// Puts an own row to the end of its list; one whose group is not there any more waits.
    void add(Map<String, JsonNode> files, Row row, ObjectNode node) {
        var prefix = grouped() ? row.one(group) + APART : "";
        Stream.ofNullable(lists(files).get(prefix)).forEach(list -> list.add(node));
    }
}
