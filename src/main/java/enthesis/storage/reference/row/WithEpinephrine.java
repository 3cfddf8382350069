package enthesis.storage.reference.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import enthesis.domain.practice.row.CeilingLaws;
import enthesis.domain.practice.row.ProductKinds;
import enthesis.domain.practice.row.Row;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// An anaesthetic said with epinephrine is a row of its own in the files, with ceilings of its own. It is hidden with
/// the plain one; of an own one it holds what the same row says of it.
final class WithEpinephrine {
    private static final String KEY = "key";
    private static final String OFFERED = "offered";
    private static final String AFTER = "-epinephrine";

    private WithEpinephrine() {}

    /// As the plain drug stands in the files by now.
    static void set(Map<String, JsonNode> files, OwnRow own) {
        if (!own.kind().equals(ProductKinds.ANAESTHETIC)) {
            return;
        }
        var file = Objects.requireNonNull(files.get("anaesthetics"));
        var plain = find(file.required("drugs"), own.key()).orElseThrow();
        var list = (ArrayNode) file.required("withEpinephrine");
        var key = own.key() + AFTER;
        find(list, key).ifPresentOrElse(there -> there.set(OFFERED, plain.required(OFFERED)), () -> Optional
                .of(own.json()).filter(json -> !json.isEmpty()).map(json -> RowJson.read(own.key(), json))
                .filter(row -> !row.one(CeilingLaws.NAME_WITH).isEmpty())
                .ifPresent(row -> list.add(with(plain.deepCopy().put(KEY, key), row))));
    }

    private static Optional<ObjectNode> find(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false).filter(one -> one.required(KEY).asText().equals(key))
                .map(ObjectNode.class::cast).findFirst();
    }

    private static ObjectNode with(ObjectNode plain, Row row) {
        return plain.put("name", row.one(CeilingLaws.NAME_WITH))
                .put("mgPerKg", new BigDecimal(row.one(CeilingLaws.MG_PER_KG_WITH)))
                .put("most", new BigDecimal(row.one(CeilingLaws.MOST_WITH)));
    }
}
