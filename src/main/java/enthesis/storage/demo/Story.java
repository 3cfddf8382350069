package enthesis.storage.demo;

import java.util.List;
import java.util.Map;

/// The whole story of one fictional person, as data: what was done and typed on which day. `facts` are the key facts
/// that have to come out of it, worked out by hand: `family`, `side`, `sessions`, `millilitres`, `response`.
public record Story(String key, Map<String, String> facts, List<StoryAct> acts) {

    public Story {
        facts = Map.copyOf(facts);
        acts = List.copyOf(acts);
    }

    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
