package enthesis.domain.insight;

import enthesis.domain.value.Percent;
import java.time.LocalTime;
import java.util.Optional;

/// A solution of the day: what it was to be, what it became when it was drawn up, and its times of the day. `begun` is
/// when the injections began, `until` when it was to be used up.
public record Drawn(int place, Optional<Percent> target, Optional<Percent> dextrose, Optional<Percent> anaesthetic,
        Times times) {

    public record Times(Optional<LocalTime> prepared, Optional<LocalTime> until, Optional<LocalTime> begun) {}
}
