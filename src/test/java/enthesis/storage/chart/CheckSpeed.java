package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static enthesis.storage.chart.TestChart.key;
import static enthesis.storage.jooq.Tables.VISIT_ENTRY;

import enthesis.storage.recovery.Progress;
import enthesis.storage.recovery.Step;
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
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/// Measures the opening after an unclean end, in this program and in one of its own, and then after a clean one, of a
/// chart with so many rows (each has a line of the trail besides, all of them still in the journal); and the opening
/// when the database is gone, from a backup and ten thousand rows that are in the journal only. Run by hand;
/// `-Denthesis.rows` says how many.
final class CheckSpeed {
    private static final int A_WRITE = 500;
    private static final int SINCE = 10_000;

    @Test
    void measure() throws IOException {
        int rows = Integer.getInteger("enthesis.rows", 50_000);
        try (var out = new PrintStream(Files.newOutputStream(
                Files.createDirectories(Path.of("target/figures")).resolve("checks.txt")), true,
                StandardCharsets.UTF_8)) {
            var folder = Files.createTempDirectory("checkspeed");
            var chart = TestChart.create(folder);
            var visit = SampleVisit.begun(chart).id().value();
            for (int first = 0; first < rows; first += A_WRITE) {
                int from = first;
                chart.write().run(Act.of(What.KEPT, SampleVisit.WHO), db -> rows(db, visit, from));
            }
            chart.letGo();
            out.printf("%d rows, %d MB%n", rows, Files.size(folder.resolve("chart.mv.db")) >> 20);
            for (int round = 0; round < 2; round++) {
                measured(out, folder, "here", false);
                measured(out, folder, "aside", true);
            }
            rebuilt(out, folder, visit, rows);
        }
    }

    private static void rebuilt(PrintStream out, Path folder, UUID visit, int rows) throws IOException {
        var copy = Files.createTempDirectory("checkspeed");
        TestChart.copy(folder, copy);
        var start = System.nanoTime();
        TestChart.open(copy).closeBackedUp();
        out.printf("opening after an unclean end, closing and backing up %.2f s%n", (System.nanoTime() - start) / 1e9);
        var chart = TestChart.open(copy);
        for (int first = rows; first < rows + SINCE; first += A_WRITE) {
            int from = first;
            chart.write().run(Act.of(What.KEPT, SampleVisit.WHO), db -> rows(db, visit, from));
        }
        chart.letGo();
        Files.delete(copy.resolve("chart.mv.db"));
        start = System.nanoTime();
        var mended = (Opened.Open) Chart.open(new ChartPlace(TestChart.place(copy).disk(), copy, Progress.NOBODY, true),
                key("one"), CLOCK);
        out.printf("made anew in %.2f s: %s, %d writes of the journal%n", (System.nanoTime() - start) / 1e9,
                mended.mended().kind(), mended.mended().writes());
        mended.chart().letGo();
    }

    private static void measured(PrintStream out, Path folder, String how, boolean aside) throws IOException {
        var copy = Files.createTempDirectory("checkspeed");
        TestChart.copy(folder, copy);
        var steps = new ArrayList<Step>();
        var start = System.nanoTime();
        var first = new long[1];
        Progress told = step -> {
            first[0] = step.kind() == Step.Kind.TABLE && first[0] == 0 ? System.nanoTime() : first[0];
            steps.add(step);
        };
        var chart = TestChart.opened(Chart.open(new ChartPlace(TestChart.place(copy).disk(), copy, told, aside),
                key("one"), CLOCK));
        out.printf("opening %s %.2f s, first table after %.2f s, %d steps%n", how, (System.nanoTime() - start) / 1e9,
                (first[0] - start) / 1e9, steps.size());
        chart.close();
        start = System.nanoTime();
        chart = TestChart.open(copy);
        out.printf("opening after a clean end %.2f s%n", (System.nanoTime() - start) / 1e9);
        chart.letGo();
    }

    private static void rows(DSLContext db, UUID visit, int first) {
        db.batchInsert(
                IntStream.range(first, first + A_WRITE)
                        .mapToObj(row -> db.newRecord(VISIT_ENTRY)
                                .setVisit(visit)
                                .setField("point[" + (row + 1) + "].volume")
                                .setTyped("0.8")
                                .setTypedBy(SampleVisit.WHO.value())
                                .setAt(TestChart.NOW.atOffset(ZoneOffset.UTC)))
                        .toList())
                .execute();
    }
}
