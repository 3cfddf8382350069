package enthesis.storage.reference.map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import enthesis.domain.map.drawing.Outline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.Objects;

/// The files of the maps, below one place: those that come with the program, or a copy of them.
public final class MapFiles {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String FIRST = "atlas.json";

    private final URL root;

    /// `root` ends in a slash.
    MapFiles(URL root) {
        this.root = root;
    }

    /// Found by a file of theirs: a folder need not be named in an archive.
    static MapFiles shipped() {
        var first = Objects.requireNonNull(MapFiles.class.getResource("/db/maps/" + FIRST), "maps").toString();
        try {
            return new MapFiles(URI.create(first.substring(0, first.length() - FIRST.length())).toURL());
        } catch (IOException e) {
            throw new UncheckedIOException("maps", e);
        }
    }

    JsonNode json(String name) {
        try (var in = open(name)) {
            return MAPPER.readTree(in);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + name, e);
        } catch (IOException e) {
            throw new UncheckedIOException("map file cannot be read: " + name, e);
        }
    }

    /// A tree of JSON as it was kept.
    public static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("not JSON", e);
        }
    }

    /// The outline itself, of the file that is named.
    ///
    /// @throws IllegalStateException
    ///             with that name, if it can't be followed
    static String outline(String d, String name) {
        try {
            Outline.check(d);
            return d;
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("not an outline in " + name + ": " + d, e);
        }
    }

    /// @throws IOException
    ///             with the name of a file that is not there
    InputStream open(String name) throws IOException {
        return URI.create(root + name).toURL().openStream();
    }
}
