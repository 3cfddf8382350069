package enthesis.storage.trail.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows and entries as JSON of texts, in pure ASCII: the same characters give the same bytes, half surrogates too.
public final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final ObjectWriter ASCII = MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
    private static final TypeReference<LinkedHashMap<String, @Nullable String>> TEXTS = new TypeReference<>() {};

    private static final TypeReference<List<String>> LIST = new TypeReference<>() {};

    private Json() {}

    /// Reads an array back.
    public static List<String> list(String json) {
        try {
            return MAPPER.readValue(json, LIST);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String object(Map<String, @Nullable String> texts) {
        return write(texts);
    }

    public static String array(List<String> texts) {
        return write(texts);
    }

    /// Reads an object back, its members in order.
    public static Map<String, @Nullable String> texts(String json) {
        try {
            return MAPPER.readValue(json, TEXTS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(Object texts) {
        try {
            return ASCII.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
