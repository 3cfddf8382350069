package enthesis.storage.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import enthesis.domain.entry.Field;
import enthesis.domain.value.PersonId;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// One record of the draft file: texts typed about a subject, or that its draft is done with.
record Change(String subject, boolean cleared, UUID who, String at, Map<String, String> texts) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Change typed(String subject, PersonId who, Instant at, Map<Field, String> texts) {
        var paths = new TreeMap<String, String>();
        texts.forEach((field, text) -> paths.put(field.path(), text));
        return new Change(subject, false, who.value(), at.toString(), paths);
    }

    static Change cleared(String subject) {
        return new Change(subject, true, new UUID(0, 0), Instant.EPOCH.toString(), Map.of());
    }

    static Change of(Draft draft) {
        return typed(draft.subject(), draft.who(), draft.at(), draft.changes());
    }

    void into(Map<String, Draft> drafts) {
        if (cleared) {
            drafts.remove(subject);
            return;
        }
        var typed = new TreeMap<Field, String>();
        texts.forEach((path, text) -> typed.put(Field.parse(path), text));
        var person = new PersonId(who);
        var when = Instant.parse(at);
        drafts.merge(subject, new Draft(subject, person, when, typed),
                (before, _) -> before.with(person, when, typed));
    }

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a change can be written", e);
        }
    }

    /// Empty if this program cannot understand it.
    static Optional<Change> read(byte[] bytes) {
        try {
            var change = JSON.readValue(bytes, Change.class);
            change.into(new TreeMap<>());
            return Optional.of(change);
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "a change of " + texts.size() + " fields";
    }
}
