package enthesis.storage.visit;

import enthesis.domain.value.PatientId;
import enthesis.storage.trail.Remembered;
import enthesis.storage.trail.Trail;
import enthesis.storage.trail.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Table;

/// When something happened to each of a patient's things, as far back as somebody has asked for. On the chart's thread.
final class Lately<T> {
    /// So much further back than it was asked for, lest it be read anew each day.
    private static final Duration SPARE = Duration.ofDays(30);

    private final Write write;
    private final Read<T> read;
    private final List<Table<?>> tables;
    private Instant from = Instant.MAX;
    /// The earliest that was asked for.
    private Instant asked = Instant.MAX;
    private Optional<Remembered<Map<T, Instant>>> known = Optional.empty();

    /// Reads it of these patients, of all where none are named.
    @FunctionalInterface
    interface Read<T> {
        Map<PatientId, Map<T, Instant>> since(Optional<Collection<PatientId>> patients, Instant from);
    }

    /// `tables` are all those that it is read from.
    Lately(Write write, Read<T> read, Table<?>... tables) {
        this.write = write;
        this.read = read;
        this.tables = List.of(tables);
    }

    /// All that is known; nothing is known of before `from`.
    record Known<T>(Instant from, Map<PatientId, Map<T, Instant>> all) {

        private Known<T> since(Instant moment) {
            var later = new HashMap<PatientId, Map<T, Instant>>();
            all.forEach((patient, things) -> {
                var some = things.entrySet().stream().filter(one -> !one.getValue().isBefore(moment))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
                if (!some.isEmpty()) {
                    later.put(patient, some);
                }
            });
            return new Known<>(moment, later);
        }
    }

    /// What happened since then, of those to whom anything has.
    Map<PatientId, Map<T, Instant>> since(Instant moment) {
        asked = moment.isBefore(asked) ? moment : asked;
        var remembered = known.filter(_ -> !moment.isBefore(from)).orElseGet(() -> begin(moment.minus(SPARE)));
        return new Known<>(from, remembered.now()).since(moment).all;
    }

    private Remembered<Map<T, Instant>> begin(Instant earliest) {
        var begun = new Remembered<Map<T, Instant>>(write, patients -> read.since(patients, earliest),
                tables.toArray(Table[]::new));
        from = earliest;
        known = Optional.of(begun);
        return begun;
    }

    /// Begins with what was known when the trail ended there; it has to go on from there.
    void recall(Trail.End end, Known<T> kept) {
        begin(kept.from).recall(end, kept.all);
    }

    /// As much as will be asked for again, if it was ever asked for.
    Optional<Known<T>> kept() {
        return known.flatMap(Remembered::kept).map(all -> new Known<>(from, all))
                .map(all -> asked.equals(Instant.MAX) || asked.minus(SPARE).isBefore(from)
                        ? all
                        : all.since(asked.minus(SPARE)));
    }
}
