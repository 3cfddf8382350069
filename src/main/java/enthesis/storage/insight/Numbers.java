package enthesis.storage.insight;

import java.util.HashMap;
import java.util.Map;

/// Numbers from 1 in the order of asking, so that no key of the chart leaves the storage.
final class Numbers<T> {
    private final Map<T, Integer> numbers = new HashMap<>();

    /// Always the same for the same.
    int of(T one) {
        return numbers.merge(one, numbers.size() + 1, (had, _) -> had);
    }
}
