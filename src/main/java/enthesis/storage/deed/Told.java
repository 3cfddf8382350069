package enthesis.storage.deed;

import enthesis.storage.trail.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One line of the trail with what is needed to say it in words: where it belongs, the columns of its key, and the
/// names behind the identities in it.
public record Told(Entry entry, Where where, List<String> keys, Map<String, String> names) {

    public Told {
        keys = List.copyOf(keys);
        names = Map.copyOf(names);
    }

    /// When the visit was, if it is of one, and the sides and regions it was about.
    public record Where(Optional<Instant> performed, List<Served> served) {
        public static final Where NOWHERE = new Where(Optional.empty(), List.of());

        public Where {
            served = List.copyOf(served);
        }
    }

    /// Side and region as the course says them.
    public record Served(String side, String region) {}
}
