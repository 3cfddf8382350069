package enthesis.storage.chart;

import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_ENTRY;

import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/// A program that writes the same number into ten rows of a visit, says the number when that is kept, and goes on to
/// the next, until somebody kills it. It checkpoints as the program does.
public final class KilledWriter {
    static final int ROWS = 10;

    private KilledWriter() {}

    public static void main(String[] arguments) {
        try (var said = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            var chart = TestChart.open(Path.of(arguments[0]));
            UUID visit = chart.write().db().select(VISIT.ID).from(VISIT).fetchSingle().value1();
            for (int i = Integer.parseInt(arguments[1]) + 1;; i++) {
                int number = i;
                chart.write().run(Act.of(What.KEPT, TestChart.OWNER.id()), db -> rows(db, visit, number));
                said.println(number);
                if (number % 7 == 0) {
                    chart.checkpoint();
                }
            }
        }
    }

    static void rows(DSLContext db, UUID visit, int number) {
        var rows = IntStream.range(0, ROWS)
                .mapToObj(row -> db.newRecord(VISIT_ENTRY)
                        .setVisit(visit)
                        .setField("point[" + (row + 1) + "].volume")
                        .setTyped(Integer.toString(number))
                        .setTypedBy(TestChart.OWNER.id().value())
                        .setAt(TestChart.NOW.atOffset(ZoneOffset.UTC)))
                .toList();
        (number == 1 ? db.batchInsert(rows) : db.batchUpdate(rows)).execute();
    }
}
