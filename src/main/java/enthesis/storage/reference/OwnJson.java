package enthesis.storage.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;

/// What the practice's own entries have in common, whatever list they are of.
public final class OwnJson {
    private OwnJson() {}

    /// What an entry is called; empty for a plain text, and for what has no name.
    public static Optional<String> name(String json) {
        try {
            return json.startsWith("{")
                    ? Optional.of(ReferenceJson.mapper().readTree(json).path("name").asText())
                            .filter(name -> !name.isEmpty())
                    : Optional.empty();
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }
}
