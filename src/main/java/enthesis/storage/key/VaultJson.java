package enthesis.storage.key;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import enthesis.storage.cipher.Argon2;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// How a vault is written, part by part: it is read before the first screen stands, and what finds out by itself what a
/// record is made of takes longer for it than all the rest.
final class VaultJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private VaultJson() {}

    static byte[] bytes(VaultFile file) {
        return write(object().<ObjectNode>set("content", tree(file.content())).put("mac", file.mac())
                .put("sum", file.sum()));
    }

    static byte[] bytes(VaultFile.Content content) {
        return write(tree(content));
    }

    /// Empty where a part is missing, is too much, or is not what it should be: only the bytes that would be written
    /// again are read.
    static Optional<VaultFile> read(byte[] bytes) {
        try {
            var node = JSON.readTree(bytes);
            var file = new VaultFile(content(node.required("content")), text(node, "mac"), text(node, "sum"));
            return JSON.readTree(bytes(file)).equals(node) ? Optional.of(file) : Optional.empty();
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    /// The version these bytes say they have; 0 where they say none.
    static int version(byte[] bytes) {
        try {
            return JSON.readTree(bytes).path("content").path("version").asInt(0);
        } catch (IOException _) {
            return 0;
        }
    }

    private static ObjectNode tree(VaultFile.Content content) {
        var slots = new ArrayNode(JsonNodeFactory.instance);
        content.slots().forEach(slot -> slots.add(tree(slot)));
        return object().put("version", content.version()).put("vault", content.vault().toString())
                .put("generation", content.generation()).put("clinic", content.clinic())
                .<ObjectNode>set("slots", slots).put("people", content.people());
    }

    private static ObjectNode tree(Slot slot) {
        var by = slot.argon2();
        var node = object().put("id", slot.id().toString()).put("kind", slot.kind().name())
                .put("person", slot.person().toString())
                .<ObjectNode>set("argon2", object().put("memory", by.memory()).put("passes", by.passes())
                        .put("lanes", by.lanes()))
                .put("salt", slot.salt()).put("wrapped", slot.wrapped());
        return slot.signing().isEmpty() ? node : node.put("signing", slot.signing());
    }

    private static VaultFile.Content content(JsonNode node) {
        var slots = new ArrayList<Slot>();
        node.required("slots").forEach(one -> slots.add(slot(one)));
        return new VaultFile.Content(node.required("version").intValue(), id(node, "vault"),
                node.required("generation").longValue(), text(node, "clinic"), List.copyOf(slots),
                text(node, "people"));
    }

    private static Slot slot(JsonNode node) {
        var by = node.required("argon2");
        return new Slot(id(node, "id"), Slot.Kind.valueOf(text(node, "kind")), id(node, "person"),
                new Argon2(by.required("memory").intValue(), by.required("passes").intValue(),
                        by.required("lanes").intValue()),
                text(node, "salt"), text(node, "wrapped"), node.path("signing").asText(""));
    }

    private static UUID id(JsonNode node, String part) {
        return UUID.fromString(text(node, part));
    }

    private static String text(JsonNode node, String part) {
        return Objects.requireNonNull(node.required(part).textValue(), part);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static byte[] write(JsonNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (IOException e) {
            throw new IllegalStateException("a vault can be written", e);
        }
    }
}
