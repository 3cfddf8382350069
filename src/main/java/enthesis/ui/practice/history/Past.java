package enthesis.ui.practice.history;

import enthesis.domain.practice.Version;
import enthesis.domain.value.PersonId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/// Words the history of an entry, for the people and the clock of this practice.
public record Past(Map<PersonId, String> names, ZoneId zone) {

    public Past {
        names = Map.copyOf(names);
    }

    /// The newest first. `versions` are the newest first, `shipped` stood before them all; `says` words what changed
    /// from the one before to the one after.
    public <T> List<HistoryLine> lines(List<Version<T>> versions, T shipped,
            BiFunction<T, Version<T>, List<String>> says) {
        return IntStream.range(0, versions.size()).mapToObj(at -> {
            var version = versions.get(at);
            var before = at + 1 < versions.size() ? versions.get(at + 1).entry() : shipped;
            return line(version.from(), version.who(), says.apply(before, version));
        }).toList();
    }

    public HistoryLine line(Instant at, PersonId who, List<String> says) {
        return new HistoryLine(LocalDateTime.ofInstant(at, zone), names.getOrDefault(who, ""), says);
    }
}
