package enthesis.storage.reference.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import enthesis.domain.practice.row.Part;
import enthesis.domain.practice.row.Part.Shape;
import enthesis.domain.practice.row.Part.Trait;
import enthesis.domain.practice.row.Row;
import enthesis.domain.practice.row.RowKind;
import enthesis.storage.reference.map.MapFiles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Rows as JSON: as they stand in the files, and as a practice keeps its own, by the names of the parts. Structures
/// stand by region in the files, and as `region/structure` in a row; a number may stand beside its source.
public final class RowJson {
    private static final String STRUCTURES = "structures";
    private static final String SOURCE = "source";
    private static final String PRACTICE = "practice";
    private static final String POINTS = "points";
    private static final String PUBLISHED = "published: ";
    private static final Set<String> YES_NO = Set.of("yesNo", "sides", "better");

    private RowJson() {}

    /// A practice's row as it is kept: its name, for whoever reads the trail, and its parts.
    public static String write(RowKind kind, Row row) {
        var json = JsonNodeFactory.instance.objectNode().put("name", row.one(kind.title()));
        var parts = json.putObject("parts");
        row.parts().forEach((part, says) -> says.forEach(parts.putArray(part)::add));
        return json.toString();
    }

    /// Reads one that was kept.
    public static Row read(String key, String json) {
        var parts = new LinkedHashMap<String, List<String>>();
        MapFiles.parse(json).required("parts").properties()
                .forEach(part -> parts.put(part.getKey(), texts(part.getValue())));
        return new Row(key, parts);
    }

    /// A row of the files.
    static Row row(RowPlace place, String key, ObjectNode node) {
        var parts = new LinkedHashMap<String, List<String>>();
        place.kind().parts().forEach(part -> parts.put(part.name(), says(node.path(part.name()), part)));
        place.groupOf(key).ifPresent(group -> parts.put(place.group(), List.of(group)));
        return new Row(key, parts);
    }

    private static List<String> says(JsonNode node, Part part) {
        if (node.isMissingNode()) {
            return List.of();
        }
        if (node.isObject() && node.has("value")) {
            return List.of(plain(node.required("value").decimalValue()));
        }
        if (node.isObject()) {
            return structures(node);
        }
        if (node.isArray() && part.shape() instanceof Shape.Amount) {
            return node.isEmpty() ? List.of() : List.of(plain(node.required(0).required(POINTS).decimalValue()));
        }
        if (node.isArray()) {
            return texts(node);
        }
        if (node.isNumber()) {
            return List.of(plain(node.decimalValue()));
        }
        return part.name().equals(SOURCE) ? source(node.asText()) : List.of(node.asText());
    }

    /// What was published; whose else it is says the list.
    private static List<String> source(String text) {
        return text.startsWith(PUBLISHED) ? List.of(text.substring(PUBLISHED.length())) : List.of();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static List<String> structures(JsonNode byRegion) {
        var all = new ArrayList<String>();
        byRegion.properties().forEach(one -> one.getValue().forEach(id -> all.add(one.getKey() + "/" + id.asText())));
        return all;
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(one -> texts.add(one.isNumber() ? plain(one.decimalValue()) : one.asText()));
        return texts;
    }

    /// Sets what a practice says into a row of the files.
    static void set(RowPlace place, Row row, boolean shipped, ObjectNode node) {
        if (!shipped || !place.keepsSource()) {
            node.put(SOURCE, PRACTICE);
        }
        for (var part : place.kind().typed(shipped)) {
            if (!part.is(Trait.BESIDE) && !part.name().equals(place.group())) {
                set(part, row.all(part.name()), node);
            }
        }
    }

    private static void set(Part part, List<String> says, ObjectNode node) {
        var one = says.isEmpty() ? "" : says.getFirst();
        switch (part.shape()) {
            case Shape.Line _,Shape.Text _ when part.name().equals(SOURCE) -> node.put(SOURCE, one.isEmpty()
                    ? PRACTICE
                    : PUBLISHED + one);
            case Shape.Line _,Shape.Text _ -> node.put(part.name(), one);
            case Shape.OneOf(var set) when YES_NO.contains(set) -> node.put(part.name(), Boolean.parseBoolean(one));
            case Shape.OneOf _ -> node.put(part.name(), one);
            case Shape.Amount _ -> number(part, one, node);
            case Shape.ManyOf(var set) when set.equals(STRUCTURES) -> {
                var byRegion = node.putObject(part.name());
                says.forEach(said -> byRegion.withArray(said.substring(0, said.indexOf('/')))
                        .add(said.substring(said.indexOf('/') + 1)));
            }
            case Shape.Amounts _ -> says.stream().map(BigDecimal::new).forEach(node.putArray(part.name())::add);
            case Shape.Words _,Shape.ManyOf _ -> says.forEach(node.putArray(part.name())::add);
        }
    }

    /// Nothing typed leaves what the blank row says.
    private static void number(Part part, String one, ObjectNode node) {
        if (one.isEmpty()) {
            return;
        }
        var number = new BigDecimal(one);
        if (part.name().equals("days")) {
            node.putObject(part.name()).put("value", number).put(SOURCE, PRACTICE);
        } else if (part.name().equals("bands")) {
            node.putArray(part.name()).addObject().put("key", "mcid").put(POINTS, number).put(SOURCE, node.path(SOURCE)
                    .asText(PRACTICE));
        } else {
            node.put(part.name(), number);
        }
    }

    static Map<String, Row> rows(RowPlace place, Map<String, JsonNode> files) {
        var rows = new LinkedHashMap<String, Row>();
        place.rows(files).forEach((key, node) -> rows.put(key, row(place, key, node)));
        return rows;
    }
}
