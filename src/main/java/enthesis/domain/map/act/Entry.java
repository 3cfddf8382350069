package enthesis.domain.map.act;

import enthesis.domain.map.Target;
import java.util.List;

/// What a quick entry was read as: the targets it may mean, best first, and the volume typed behind it as it was typed
/// ("" for none). `fuzzy` when no word began as typed and these are only near to it: then one more Enter is wanted.
public record Entry(List<Target> targets, String volume, boolean fuzzy) {
    public static final Entry NOTHING = new Entry(List.of(), "", false);

    public Entry {
        targets = List.copyOf(targets);
    }
}
