package enthesis.exchange.fhir.in;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import enthesis.exchange.incoming.NotTaken;
import enthesis.exchange.incoming.NotTaken.Why;
import java.io.IOException;

/// One resource as a tree of texts, numbers as they are written; no bigger than a chart's resource is, no field twice.
final class Tree {
    private static final JsonNodeFactory MADE = JsonNodeFactory.instance;
    private static final int MOST_VALUES = 100_000;
    private static final int MOST_LETTERS = 8 << 20;
    private static final int LONGEST_NUMBER = 40;
    private static final int GREATEST_EXPONENT = 30;

    private final JsonParser json;
    private final String file;
    private int values;
    private long letters;

    Tree(JsonParser json, String file) {
        this.json = json;
        this.file = file;
    }

    /// Fills an object whose first field was come to, up to its end.
    void fill(ObjectNode into) throws IOException {
        for (var token = json.currentToken(); token == JsonToken.FIELD_NAME; token = json.nextToken()) {
            field(into);
        }
    }

    /// One field of it.
    void field(ObjectNode into) throws IOException {
        var name = json.currentName();
        if (into.has(name)) {
            throw refused(Why.TWICE_FIELD);
        }
        json.nextToken();
        into.set(name, value());
    }

    private JsonNode value() throws IOException {
        if (++values > MOST_VALUES) {
            throw refused(Why.MANY);
        }
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                var object = MADE.objectNode();
                json.nextToken();
                fill(object);
                yield object;
            }
            case START_ARRAY -> {
                var array = MADE.arrayNode();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value());
                }
                yield array;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> MADE.textNode(number());
            case VALUE_TRUE, VALUE_FALSE -> MADE.booleanNode(json.getBooleanValue());
            case VALUE_NULL -> MADE.nullNode();
            case VALUE_STRING -> MADE.textNode(text());
            case null, default -> throw refused(Why.SYNTAX);
        };
    }

    private String text() throws IOException {
        var text = json.getText();
        letters += text.length();
        if (letters > MOST_LETTERS) {
            throw refused(Why.LONG);
        }
        return text;
    }

    private String number() throws IOException {
        var text = json.getText();
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (text.length() > LONGEST_NUMBER || (exponent >= 0
                && Math.abs(Double.parseDouble(text.substring(exponent + 1))) > GREATEST_EXPONENT)) {
            throw refused(Why.NUMBER);
        }
        return text;
    }

    private NotTaken refused(Why why) {
        var at = json.currentTokenLocation();
        return new NotTaken(why, file, at.getLineNr(), at.getColumnNr(), "");
    }
}
