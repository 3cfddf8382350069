package enthesis.storage.chart;

import static enthesis.storage.jooq.Tables.VISIT_ENTRY;

import enthesis.storage.file.Disk;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.visit.SampleVisit;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/// Measures a write of 1 and of 20 rows; what of it are the append to the journal, its force and the commit, and that
/// as a ratio to one raw forced append of as many bytes in the same run; and founding, opening, backing up. Run by hand.
final class WriteSpeed {
    private static final int WRITES = 700;
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Test
    void measure() throws IOException {
        try (var out = new PrintStream(Files.newOutputStream(
                Files.createDirectories(Path.of("target/figures")).resolve("writes.txt")), true,
                StandardCharsets.UTF_8)) {
            for (int i = 0; i < 3; i++) {
                var folder = Files.createTempDirectory("speed");
                var start = System.nanoTime();
                var disk = new Timed();
                var chart = TestChart.opened(TestChart.founding(new ChartPlace(disk.asDisk(), folder)));
                out.printf("founding %.0f ms%n", since(start));
                var visit = SampleVisit.begun(chart).id().value();
                measured(out, new Place(folder, disk), chart, visit, 20);
                measured(out, new Place(folder, disk), chart, visit, 1);
                start = System.nanoTime();
                chart.close();
                out.printf("closing %.0f ms, %d kB%n", since(start), Files.size(folder.resolve("chart.mv.db")) / 1024);
                start = System.nanoTime();
                chart = TestChart.open(folder);
                out.printf("opening %.0f ms%n", since(start));
                chart.write().run(Act.of(What.PRINTED, SampleVisit.WHO), _ -> {});
                start = System.nanoTime();
                chart.closeBackedUp();
                out.printf("closing and backing up %.0f ms%n", since(start));
            }
        }
    }

    private record Place(Path folder, Timed disk) {}

    private static void measured(PrintStream out, Place place, Chart chart, UUID visit, int rows) throws IOException {
        var times = new double[WRITES];
        var kept = new double[WRITES];
        var raw = new double[WRITES];
        var journal = place.folder.resolve("chart.000001.journal");
        var beside = place.folder.resolve("raw");
        Files.createFile(beside);
        long before = Files.size(journal);
        for (int number = 0; number < WRITES; number++) {
            var start = System.nanoTime();
            int first = COUNT.getAndAdd(rows);
            chart.write().run(Act.of(What.KEPT, SampleVisit.WHO), db -> rows(db, visit, first, rows));
            times[number] = since(start);
            kept[number] = since(place.disk.appending);
            long after = Files.size(journal);
            var bytes = new byte[(int) (after - before)];
            before = after;
            start = System.nanoTime();
            new LocalDisk().append(beside, Files.size(beside), bytes);
            raw[number] = since(start);
        }
        Files.delete(beside);
        out.printf("%d rows: whole p50 %.2f p99 %.2f; append, force, commit p50 %.2f p99 %.2f; raw p50 %.2f p99"
                + " %.2f; ratio p50 %.1f p99 %.1f%n", rows, at(times, 50), at(times, 99), at(kept, 50), at(kept, 99),
                at(raw, 50), at(raw, 99), at(kept, 50) / at(raw, 50), at(kept, 99) / at(raw, 99));
    }

    /// A disk that remembers when the last append began.
    private static final class Timed {
        private final Disk disk = new LocalDisk();
        private long appending;

        Disk asDisk() {
            return (Disk) Proxy.newProxyInstance(Disk.class.getClassLoader(), new Class<?>[]{Disk.class},
                    (_, method, arguments) -> {
                        if (method.getName().equals("append")) {
                            appending = System.nanoTime();
                        }
                        return method.invoke(disk, arguments);
                    });
        }
    }

    /// After the first fifth, in which the machine learns.
    private static double at(double[] times, int percent) {
        Arrays.sort(times, WRITES / 5, WRITES);
        return times[WRITES / 5 + (WRITES - WRITES / 5 - 1) * percent / 100];
    }

    private static void rows(DSLContext db, UUID visit, int first, int rows) {
        db.batchInsert(
                IntStream.range(0, rows)
                        .mapToObj(row -> db.newRecord(VISIT_ENTRY)
                                .setVisit(visit)
                                .setField("point[" + (first + row + 1) + "].volume")
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
