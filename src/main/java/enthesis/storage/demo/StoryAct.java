package enthesis.storage.demo;

import java.time.LocalTime;
import java.util.Map;
import java.util.SequencedMap;

/// One act of a story. `day` counts from the day on which the demonstration is made, and is never after it. `typed` are
/// texts by their field's path, as somebody types them; `after` those typed after the needle. `points` are the
/// structures that were injected, each with its volume in mL; `reasons` the answers to findings, by their rule; `with`
/// what is no field of a form.
public record StoryAct(Kind kind, int day, LocalTime at, Map<String, String> typed, Map<String, String> after,
        SequencedMap<String, String> points, Map<String, String> reasons, Map<String, String> with) {

    /// What is done. A VISIT is signed; one that is UNSIGNED only waits for it, one that is BEGUN is under way.
    public enum Kind {
        REGISTER, COURSE, CANDIDACY, EXAM, CONSENT, OUTCOME, VISIT, UNSIGNED, BEGUN, CALL, EVENT, CLOSE, END, ADDENDUM, LOT
    }

    /// What the act says besides the fields of its form, "" where it does not.
    public String text(String name) {
        return with.getOrDefault(name, "");
    }
}
