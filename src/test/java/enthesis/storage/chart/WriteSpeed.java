package enthesis.storage.chart;

import static enthesis.storage.jooq.Tables.VISIT_ENTRY;

import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.visit.SampleVisit;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/// Measures a write of 20 rows, and founding and opening a chart; run by hand.
public final class WriteSpeed {
    private static final int WRITES = 1000;

    private WriteSpeed() {}

    public static void main(String[] arguments) throws IOException {
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            for (int i = 0; i < 4; i++) {
                var folder = Files.createTempDirectory("speed");
                var start = System.nanoTime();
                var chart = TestChart.found(folder);
                out.printf("founding %.0f ms%n", since(start));
                var visit = SampleVisit.begun(chart).id().value();
                var times = IntStream.range(0, WRITES).mapToDouble(number -> one(chart, visit, number)).toArray();
                Arrays.sort(times, WRITES / 5, WRITES);
                out.printf("20 rows p50 %.2f p99 %.2f ms%n", times[WRITES * 3 / 5], times[WRITES - 9]);
                start = System.nanoTime();
                chart.close();
                out.printf("closing %.0f ms, %d kB%n", since(start), Files.size(folder.resolve("chart.mv.db")) / 1024);
                start = System.nanoTime();
                TestChart.open(folder).close();
                out.printf("opening and closing %.0f ms%n", since(start));
            }
        }
    }

    private static double one(Chart chart, java.util.UUID visit, int number) {
        var start = System.nanoTime();
        chart.write().run(Act.of(What.KEPT, SampleVisit.WHO), db -> rows(db, visit, number));
        return since(start);
    }

    private static void rows(DSLContext db, java.util.UUID visit, int number) {
        db.batchInsert(
                IntStream.range(0, 20)
                        .mapToObj(row -> db.newRecord(VISIT_ENTRY)
                                .setVisit(visit)
                                .setField("point[" + (number * 20 + row + 1) + "].volume")
                                .setTyped("0.8")
                                .setTypedBy(SampleVisit.WHO.value())
                                .setAt(TestChart.NOW.atOffset(ZoneOffset.UTC)))
                        .toList())
                .execute();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
