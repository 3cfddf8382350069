package enthesis.storage.reference;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import enthesis.domain.finding.Source;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/// Where a number stands: in a reference file, at the end of a path of names and, in lists, places from 0.
record SettingPlace(String file, JsonPointer path) {
    private static final String SOURCE = "source";

    static SettingPlace of(String text) {
        int end = text.indexOf('/');
        return new SettingPlace(text.substring(0, end), JsonPointer.compile(text.substring(end)));
    }

    /// @throws IllegalStateException
    ///             if no number stands there: a fault of the build
    BigDecimal number(Map<String, JsonNode> files) {
        var node = tree(files).at(path);
        if (!node.isNumber()) {
            throw new IllegalStateException("no number at " + file + path);
        }
        return node.decimalValue();
    }

    /// Whose number it is: the source nearest to it.
    Source source(Map<String, JsonNode> files) {
        return ReferenceJson.source(sourced(files).required(SOURCE).asText());
    }

    /// A practice's number: nobody else's from then on.
    void set(Map<String, JsonNode> files, BigDecimal value) {
        number(files);
        var number = DecimalNode.valueOf(value);
        if (tree(files).at(path.head()) instanceof ArrayNode list) {
            list.set(path.last().getMatchingIndex(), number);
        } else {
            ((ObjectNode) tree(files).at(path.head())).set(path.last().getMatchingProperty(), number);
        }
        sourced(files).put(SOURCE, "practice");
    }

    private ObjectNode sourced(Map<String, JsonNode> files) {
        for (var up = path.head(); up != null; up = up.head()) {
            if (tree(files).at(up) instanceof ObjectNode node && node.has(SOURCE)) {
                return node;
            }
        }
        throw new IllegalStateException("no source for " + file + path);
    }

    private JsonNode tree(Map<String, JsonNode> files) {
        return Objects.requireNonNull(files.get(file));
    }
}
