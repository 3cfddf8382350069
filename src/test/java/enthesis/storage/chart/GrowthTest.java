package enthesis.storage.chart;

import static enthesis.storage.jooq.Tables.VISIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.picture.file.PictureFile;
import enthesis.domain.picture.file.Turn;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.Visit;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.note.Notes;
import enthesis.storage.picture.Pictures;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.visit.SampleVisit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// How much the database grows: with a visit, and over many days.
class GrowthTest {
    private static final int ROWS = 10_000;
    private static final long MEGABYTE = 1 << 20;
    /// A visit is kept when a section is left: nine of them, some come back to.
    private static final int KEPT = 20;

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("chart.mv.db");
    }

    private Attachments attachments(Chart chart) {
        return new Attachments(new LocalDisk(), folder, TestChart.key("one"), chart.write());
    }

    /// The seed's whole visit in a chart of ten thousand rows: begun, kept section by section, with a still, signed.
    @Test
    void aVisitGrowsItByAtMostTwoMegabytes(TestReporter reporter) throws IOException {
        try (var chart = TestChart.found(folder)) {
            var visit = SampleVisit.begun(chart);
            fill(chart, visit.id().value());
            long before = Files.size(file());
            whole(chart);
            long grown = Files.size(file()) - before;
            reporter.publishEntry("a visit in a chart of %d rows grows the database by".formatted(ROWS),
                    "%d kB, of %d kB".formatted(grown / 1024, before / 1024));
            assertThat(grown).isLessThan(2 * MEGABYTE);
        }
    }

    private static void fill(Chart chart, UUID visit) {
        for (int piece = 0; piece < ROWS; piece += 500) {
            int from = piece;
            chart.write().run(Act.of(What.KEPT, SampleVisit.WHO), db -> db.batchInsert(IntStream.range(from, from + 500)
                    .mapToObj(row -> db.newRecord(VISIT_ENTRY)
                            .setVisit(visit)
                            .setField("x" + row)
                            .setTyped("0.8 " + row)
                            .setTypedBy(SampleVisit.WHO.value())
                            .setAt(TestChart.NOW.atOffset(ZoneOffset.UTC)))
                    .toList()).execute());
        }
    }

    private void whole(Chart chart) throws IOException {
        var visits = SampleVisit.visits(chart);
        var patient = Cases.about().patient().id();
        var visit = visits.begin(patient, java.util.List.of(Cases.course().id()), SampleVisit.WHO);
        var all = Cases.seedVisit();
        var paths = all.texts().keySet().stream().toList();
        for (int part = 1; part <= KEPT; part++) {
            var typed = new TreeMap<Field, String>();
            paths.subList(0, paths.size() * part / KEPT).forEach(path -> typed.put(path, all.texts().get(path)));
            visits.keep(SampleVisit.reading(visit, visits.sheet(visit.id()).with(typed)), SampleVisit.WHO);
            chart.checkpoint();
        }
        still(chart, "a still".repeat(9_000));
        new Notes(chart.write(), attachments(chart)).sign(visit, Ending.INJECTED, "note ".repeat(4_000)
                .getBytes(StandardCharsets.UTF_8), "pages".repeat(20_000).getBytes(StandardCharsets.UTF_8),
                SampleVisit.WHO);
    }

    private void still(Chart chart, String bytes) throws IOException {
        new Pictures(chart.write(), attachments(chart)).keep(new PictureFile(PictureFile.Format.PNG,
                bytes.getBytes(StandardCharsets.UTF_8), 4, 3, Turn.NONE), Cases.about().patient().id(),
                SampleVisit.WHO);
    }

    @Test
    void manyDaysKeepItWithinFiveTimesItsLiveData(TestReporter reporter) throws IOException {
        days(new Days(6, 50, 5), reporter);
    }

    @Test
    @Tag("long")
    void tenThousandEditsAndAThousandAttachmentsKeepItWithinFiveTimesItsLiveData(TestReporter reporter)
            throws IOException {
        days(new Days(50, 200, 20), reporter);
    }

    /// Edits and attachments of each.
    private record Days(int days, int edits, int attachments) {}

    private void days(Days days, TestReporter reporter) throws IOException {
        Visit visit;
        try (var chart = TestChart.found(folder)) {
            visit = SampleVisit.begun(chart);
        }
        var lines = new TreeMap<String, String>();
        for (int day = 1; day <= days.days; day++) {
            long start = System.nanoTime();
            var chart = TestChart.open(folder);
            long opened = (System.nanoTime() - start) / 1_000_000;
            work(chart, visit, day, days);
            long worked = Files.size(file());
            assertThat(chart.closeBackedUp()).isTrue();
            long closed = Files.size(file());
            long live = live();
            lines.put("day %03d".formatted(day), "%d kB after work, %d kB closed, %d kB live; opened in %d ms"
                    .formatted(worked / 1024, closed / 1024, live / 1024, opened));
            assertThat(closed).as(lines.toString()).isLessThan(5 * live);
            assertThat(opened).isLessThan(3_000);
        }
        reporter.publishEntry(lines);
    }

    private void work(Chart chart, Visit visit, int day, Days days) throws IOException {
        var visits = SampleVisit.visits(chart);
        for (int edit = 0; edit < days.edits; edit++) {
            visits.keep(SampleVisit.reading(visit, visits.sheet(visit.id())
                    .with(Map.of(Field.parse("note.planOwn"), "edit %d of day %d".formatted(edit, day)))),
                    SampleVisit.WHO);
        }
        for (int still = 0; still < days.attachments; still++) {
            still(chart, "still %d of day %d".formatted(still, day));
        }
    }

    /// What is left of a copy when everything dead is taken out.
    private long live() throws IOException {
        var copy = new ChartFile(new LocalDisk(), folder.resolve("live" + ChartFile.ENDING));
        Files.deleteIfExists(copy.path());
        Files.copy(file(), copy.path());
        try {
            Door.compact(Door.owner(copy, true, TestChart.key("one")).getConnection());
        } catch (java.sql.SQLException e) {
            throw new IOException(e);
        }
        return Files.size(copy.path());
    }
}
