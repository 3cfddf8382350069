package enthesis.domain.map.quick;

import enthesis.domain.map.Target;
import java.util.List;

/// What a quick entry was read as: the targets it may mean, best first, and what was typed behind. `fuzzy` when no word
/// began as typed and these are only near to it: then one more Enter is wanted.
public record Entry(List<Target> targets, Shorthand shorthand, boolean fuzzy) {
    public static final Entry NOTHING = new Entry(List.of(), Shorthand.NOTHING, false);

    public Entry {
        targets = List.copyOf(targets);
        fuzzy = fuzzy && !targets.isEmpty();
    }
}
