package enthesis.storage.trail;

import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.trail.guard.Batch;
import enthesis.storage.trail.guard.RowChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Writes a long trail as years of work would: chained lines of visits kept, four rows an act, charts looked
/// at between.
public final class TrailFiller {
    private static final int AT_ONCE = 1000;
    private static final What[] KINDS = {What.KEPT, What.VIEWED, What.EDITED, What.PRINTED, What.FOLLOWED_UP};

    private TrailFiller() {}

    /// So many lines after those that are there, by and about these in turn.
    public static void fill(Write write, int lines, List<PersonId> people, List<PatientId> patients) {
        fill(write, lines, 4, people, patients);
    }

    public static void fill(Write write, int lines, int rowsOfAnAct, List<PersonId> people, List<PatientId> patients) {
        var at = Instant.parse("2024-01-02T08:00:00Z");
        var rows = new ArrayList<Entry>();
        var head = TrailRows.head(write.db());
        for (int number = 0; number < lines; number++) {
            int act = number / rowsOfAnAct;
            var kind = KINDS[act % KINDS.length];
            var said = Act.of(kind, people.get(act % people.size())).about(patients.get(act % patients.size()));
            var entry = Entry.chained(head.hash(), head.seq() + 1, at.plusSeconds(act * 97L + rowsOfAnAct), said,
                    change(number));
            rows.add(entry);
            head = new TrailRows.Head(entry.seq(), entry.hash());
            if (rows.size() == AT_ONCE || number == lines - 1) {
                Batch.open(_ -> TrailRows.append(write.db(), rows));
                rows.clear();
            }
        }
    }

    private static RowChange change(int number) {
        var visit = new UUID(7, number / 40);
        var was = "{\"visit\":\"" + visit + "\",\"sign\":\"heart_rate\",\"moment\":\"before\",\"reading\":\""
                + (60 + number % 40)
                + ".00000000\",\"low\":null,\"decimals\":\"0\",\"unit\":\"per_minute\",\"typed\":\""
                + (60 + number % 40) + "\",\"typed_unit\":\"\",\"stated\":\"FALSE\"}";
        return new RowChange("MEASUREMENT", visit + "/heart_rate/before", Optional.of(was),
                Optional.of(was.replace("\"typed\":\"6", "\"typed\":\"7")));
    }
}
