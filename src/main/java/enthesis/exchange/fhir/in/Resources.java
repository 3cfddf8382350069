package enthesis.exchange.fhir.in;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import enthesis.exchange.incoming.NotTaken;
import enthesis.exchange.incoming.NotTaken.Why;
import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// The resources of one file, one after the other: of a bundle, of lines (ndjson), or one alone. Those of kinds that
/// are not wanted are passed over without being held. Only one resource is in memory.
final class Resources implements Closeable {
    /// FHIR nests by far less.
    private static final int DEEPEST = 200;
    private static final int LONGEST_TEXT = 8 << 20;
    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints
            .builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).maxNumberLength(1_000)
            .maxNameLength(1_000).build()).disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();
    private static final String KIND = "resourceType";

    private final String file;
    private final Set<String> wanted;
    private final PushbackInputStream in;
    private final JsonParser json;
    private boolean bundle;
    private boolean inEntries;
    private boolean begun;
    private ObjectNode root = JsonNodeFactory.instance.objectNode();

    /// One resource; `body` only of a wanted kind. `url` is what the bundle calls it, "" where it does not. `alone`: it
    /// stands in no bundle. `line` is where it begins.
    record Found(String kind, String url, Optional<ObjectNode> body, boolean alone, long line) {}

    Resources(InputStream from, String file, Set<String> wanted) throws IOException {
        this.file = file;
        this.wanted = wanted;
        in = new PushbackInputStream(from, 4);
        begin();
        json = FACTORY.createParser(in);
    }

    /// UTF-8 as FHIR demands; what else JSON could be in would be guessed.
    private void begin() throws IOException {
        var first = in.readNBytes(4);
        if (first.length == 0) {
            throw new NotTaken(Why.EMPTY, file);
        }
        for (byte one : first) {
            if (one == 0 || one == (byte) 0xfe || one == (byte) 0xff) {
                throw new NotTaken(Why.ENCODING, file, 1, 1, "");
            }
        }
        if (new String(first, StandardCharsets.ISO_8859_1).stripLeading().startsWith("<")) {
            throw new NotTaken(Why.XML, file);
        }
        in.unread(first);
    }

    /// The next one; empty at the end of the file.
    Optional<Found> next() throws IOException {
        try {
            return read();
        } catch (NotTaken e) {
            throw e;
        } catch (JsonEOFException e) {
            throw refused(Why.END, e);
        } catch (StreamConstraintsException e) {
            throw refused(e.getOriginalMessage().contains("depth") ? Why.DEPTH : Why.LONG, e);
        } catch (JsonParseException e) {
            throw refused(e.getOriginalMessage().startsWith("Invalid UTF-8") ? Why.ENCODING : Why.SYNTAX, e);
        } catch (CharConversionException e) {
            throw refused(Why.ENCODING);
        }
    }

    private Optional<Found> read() throws IOException {
        while (true) {
            if (inEntries) {
                if (json.nextToken() != JsonToken.END_ARRAY) {
                    var found = entry();
                    if (found.isPresent()) {
                        return found;
                    }
                    continue;
                }
                inEntries = false;
            } else {
                var token = json.nextToken();
                if (token == null) {
                    if (!begun) {
                        throw new NotTaken(Why.EMPTY, file);
                    }
                    return Optional.empty();
                }
                if (token != JsonToken.START_OBJECT) {
                    throw refused(Why.NOT_FHIR);
                }
                begun = true;
                bundle = false;
                root = JsonNodeFactory.instance.objectNode();
            }
            var alone = object();
            if (alone.isPresent()) {
                return alone;
            }
        }
    }

    /// Goes on in the outermost object, to its entries or its end; a resource where it is one.
    private Optional<Found> object() throws IOException {
        long line = json.currentTokenLocation().getLineNr();
        var tree = new Tree(json, file);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var kind = root.path(KIND).asText("");
            if (json.currentName().equals("entry") && (kind.isEmpty() || kind.equals("Bundle"))) {
                if (bundle) {
                    throw refused(Why.TWICE_FIELD);
                }
                if (json.nextToken() != JsonToken.START_ARRAY) {
                    throw refused(Why.NOT_FHIR);
                }
                bundle = true;
                inEntries = true;
                return Optional.empty();
            }
            if (kind.isEmpty() || wanted.contains(kind) || kind.equals("Bundle")) {
                tree.field(root);
            } else {
                json.nextToken();
                json.skipChildren();
            }
        }
        var kind = root.path(KIND).asText("");
        if (kind.isEmpty() || (bundle && !kind.equals("Bundle"))) {
            throw refused(Why.NOT_FHIR);
        }
        return kind.equals("Bundle")
                ? Optional.empty()
                : Optional.of(new Found(kind, "", wanted.contains(kind) ? Optional.of(root) : Optional.empty(), true,
                        line));
    }

    /// One entry of a bundle; empty where it holds no resource, as that of something deleted.
    private Optional<Found> entry() throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw refused(Why.NOT_FHIR);
        }
        long line = json.currentTokenLocation().getLineNr();
        var url = "";
        Optional<ObjectNode> body = Optional.empty();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            var token = json.nextToken();
            if (name.equals("fullUrl") && token == JsonToken.VALUE_STRING) {
                url = json.getText();
            } else if (name.equals("resource")) {
                if (token != JsonToken.START_OBJECT || body.isPresent()) {
                    throw refused(body.isPresent() ? Why.TWICE_FIELD : Why.NOT_FHIR);
                }
                body = Optional.of(resource());
            } else {
                json.skipChildren();
            }
        }
        if (body.isEmpty()) {
            return Optional.empty();
        }
        var kind = body.get().path(KIND).asText("");
        return Optional.of(new Found(kind, url, body.filter(_ -> wanted.contains(kind)), false, line));
    }

    private ObjectNode resource() throws IOException {
        var made = JsonNodeFactory.instance.objectNode();
        var tree = new Tree(json, file);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var kind = made.path(KIND).asText("");
            if (kind.isEmpty() || wanted.contains(kind)) {
                tree.field(made);
            } else {
                json.nextToken();
                json.skipChildren();
            }
        }
        if (!made.path(KIND).isTextual() || made.path(KIND).asText().isBlank()) {
            throw refused(Why.NOT_FHIR);
        }
        return made;
    }

    private NotTaken refused(Why why, JsonParseException e) {
        var at = e.getLocation();
        return new NotTaken(why, file, at.getLineNr(), at.getColumnNr(), "");
    }

    private NotTaken refused(Why why, StreamConstraintsException e) {
        var at = Optional.ofNullable(e.getLocation()).orElseGet(json::currentLocation);
        return new NotTaken(why, file, at.getLineNr(), at.getColumnNr(), "");
    }

    private NotTaken refused(Why why) {
        var at = json.currentLocation();
        return new NotTaken(why, file, at.getLineNr(), at.getColumnNr(), "");
    }

    @Override
    public void close() throws IOException {
        json.close();
        in.close();
    }
}
