package enthesis.storage.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import enthesis.domain.entry.Choices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

/// Reads the stories from `/db/demo` on the class path: one file to a story, named in `stories.json`. What most acts of
/// a kind say alike stands there once, as a set of texts that acts name (`like`) and say otherwise.
public final class StoryFiles {
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode index = read("stories");

    /// The practice in which they happen.
    public DemoClinic clinic() {
        var clinic = index.required("clinic");
        return new DemoClinic(clinic.required("name").asText(), clinic.required("telephone").asText(),
                clinic.required("emergency").asText(), clinic.required("clinician").asText(),
                clinic.required("credentials").asText(), clinic.required("password").asText());
    }

    /// All stories, those of people in the order of the seed's indications, the practice's own at the end.
    public List<Story> stories() {
        var stories = new ArrayList<Story>();
        index.required("stories").forEach(key -> stories.add(story(key.asText())));
        return stories;
    }

    private Story story(String key) {
        var json = read(key);
        var acts = new ArrayList<StoryAct>();
        json.required("acts").forEach(act -> acts.add(act(act)));
        return new Story(key, texts(json.required("facts")), acts);
    }

    private StoryAct act(JsonNode json) {
        var kind = Choices.read(StoryAct.Kind.class, json.required("act").asText()).orElseThrow();
        var typed = new LinkedHashMap<String, String>();
        var after = new LinkedHashMap<String, String>();
        var with = new LinkedHashMap<String, String>();
        for (var name : json.path("like")) {
            var set = index.required("sets").required(name.asText());
            typed.putAll(texts(set.path("typed")));
            after.putAll(texts(set.path("after")));
            with.putAll(texts(set.path("with")));
        }
        typed.putAll(texts(json.path("typed")));
        after.putAll(texts(json.path("after")));
        with.putAll(texts(json.path("with")));
        return new StoryAct(kind, json.required("day").asInt(), LocalTime.parse(json.required("at").asText()), typed,
                after, texts(json.path("points")), texts(json.path("reasons")), with);
    }

    private static SequencedMap<String, String> texts(JsonNode json) {
        var texts = new LinkedHashMap<String, String>();
        json.properties().forEach(one -> texts.put(one.getKey(), one.getValue().asText()));
        return texts;
    }

    private static JsonNode read(String name) {
        var path = "/db/demo/" + name + ".json";
        try (var in = Objects.requireNonNull(StoryFiles.class.getResourceAsStream(path), path)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
