package enthesis.storage.trail;

import enthesis.domain.value.PatientId;
import enthesis.storage.trail.guard.Batch;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Table;

/// Whose charts changed since it was last asked, as the trail tells it: every change of a row is one of its lines. On
/// the chart's thread.
final class Changes {
    private final Write write;
    private final Set<String> tables;
    private long line = -1;
    private long turns;

    /// `tables` are those that somebody may have changed without saying in whose chart.
    Changes(Write write, Table<?>... tables) {
        this.write = write;
        this.tables = Arrays.stream(tables).map(Table::getName).collect(Collectors.toSet());
    }

    /// Empty where it may be everybody's: when it is asked first, or a row changed of which the trail does not say
    /// whose it is; and within a write, whose rows no line tells of yet and which may come to nothing. What is told is
    /// told once.
    Optional<Set<PatientId>> next() {
        if (Batch.isOpen()) {
            forget();
            return Optional.empty();
        }
        if (line >= 0 && turns == write.turns()) {
            return Optional.of(Set.of());
        }
        long now = write.turns();
        long end = Trail.end(write.db()).seq();
        var whose = line < 0 || line > end
                ? Optional.<Set<PatientId>>empty()
                : line == end ? Optional.of(Set.<PatientId>of()) : Trail.changed(write.db(), line, tables);
        line = end;
        turns = now;
        return whose;
    }

    /// What changed up to this line is known.
    void begin(long known) {
        line = known;
        turns = -1;
    }

    /// Whether anything was told that is still made use of.
    boolean begun() {
        return line >= 0;
    }

    /// What was told was not made use of: all has to be read anew.
    void forget() {
        line = -1;
    }
}
