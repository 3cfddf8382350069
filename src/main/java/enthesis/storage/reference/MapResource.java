package enthesis.storage.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// One file of the maps that come with the program.
final class MapResource {
    private static final JsonMapper MAPPER = new JsonMapper();

    private MapResource() {}

    static JsonNode json(String name) {
        try (var in = open(name)) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("map file cannot be read: " + name, e);
        }
    }

    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("not JSON", e);
        }
    }

    /// @throws IllegalStateException
    ///             if the program was built without it
    static InputStream open(String name) {
        var in = MapResource.class.getResourceAsStream("/db/maps/" + name);
        if (in == null) {
            throw new IllegalStateException("map file missing: " + name);
        }
        return in;
    }
}
