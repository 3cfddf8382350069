package enthesis.storage.chart;

import static enthesis.storage.jooq.Tables.VISIT_ENTRY;

import enthesis.storage.backup.Backup;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.visit.SampleVisit;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Measures how long a backup holds the chart's thread, how long it takes beside it, and how long a save takes
/// meanwhile: of a small chart and of one that is written into for some seconds (`-Denthesis.seconds`). Run by hand.
final class BackupSpeed {
    private static final int ROWS = 200;

    @Test
    void measure() throws IOException {
        long seconds = Long.getLong("enthesis.seconds", 60);
        try (var out = new PrintStream(Files.newOutputStream(
                Files.createDirectories(Path.of("target/figures")).resolve("backups.txt")), true,
                StandardCharsets.UTF_8)) {
            var folder = Files.createTempDirectory("backup-speed");
            var chart = TestChart.found(folder);
            var visit = SampleVisit.begun(chart).id().value();
            measured(out, chart, visit);
            measured(out, chart, visit);
            var end = System.nanoTime() + seconds * 1_000_000_000L;
            while (System.nanoTime() < end) {
                write(chart, visit, ROWS);
            }
            out.printf("written for %d s: %d MB%n", seconds, Files.size(folder.resolve("chart.mv.db")) >> 20);
            measured(out, chart, visit);
            measured(out, chart, visit);
            var start = System.nanoTime();
            chart.closeBackedUp();
            out.printf("closing and backing up %.0f ms%n", since(start));
        }
    }

    private static void measured(PrintStream out, Chart chart, UUID visit) throws IOException {
        quiet(out, chart, visit);
        var start = System.nanoTime();
        var side = chart.upkeep().backUp().orElseThrow();
        double held = since(start);
        start = System.nanoTime();
        var made = CompletableFuture.supplyAsync(() -> done(side));
        var times = new ArrayList<Double>();
        while (!made.isDone()) {
            var begun = System.nanoTime();
            write(chart, visit, 1);
            times.add(since(begun));
        }
        var backup = made.join();
        times.sort(null);
        out.printf("backup of %d kB: chart's thread held %.1f ms, beside it %.0f ms; %d saves meanwhile p50 %.2f p99"
                + " %.2f max %.2f ms%n", backup.length() >> 10, held, since(start), times.size(),
                times.get(times.size() / 2), times.get(times.size() * 99 / 100), times.getLast());
    }

    private static void quiet(PrintStream out, Chart chart, UUID visit) {
        var times = new ArrayList<Double>();
        for (int i = 0; i < 500; i++) {
            var begun = System.nanoTime();
            write(chart, visit, 1);
            times.add(since(begun));
        }
        times.sort(null);
        out.printf("without: saves p50 %.2f p99 %.2f max %.2f ms%n", times.get(250), times.get(495),
                times.getLast());
    }

    private static Backup done(SideWork<Backup> side) {
        try {
            return side.done();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void write(Chart chart, UUID visit, int rows) {
        chart.write().run(Act.of(What.KEPT, SampleVisit.WHO), db -> db.batchInsert(IntStream.range(0, rows)
                .mapToObj(_ -> db.newRecord(VISIT_ENTRY)
                        .setVisit(visit)
                        .setField("x" + UUID.randomUUID())
                        .setTyped("0.8")
                        .setTypedBy(SampleVisit.WHO.value())
                        .setAt(TestChart.NOW.atOffset(ZoneOffset.UTC)))
                .toList()).execute());
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
