package enthesis.storage.chart;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.file.DiskFull;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.journal.Seal;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.Trail;
import enthesis.storage.trail.What;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A chart as the first release laid it (schema 6), met by this version.
class RenewalTest {
    @TempDir
    Path folder;

    private ChartFile file;

    @BeforeEach
    void anOldChart() throws IOException, SQLException {
        file = new ChartFile(new LocalDisk(), folder.resolve("chart" + ChartFile.ENDING));
        var key = TestChart.key("one");
        var source = Door.owner(file, false, key);
        Flyway.configure().dataSource(source).locations("classpath:db/migration").target("6").load().migrate();
        var owner = source.getConnection();
        Door.checkpoint(owner);
        Door.shut(owner);
    }

    private Opened opened(FaultyDisk disk) {
        return Chart.open(new ChartPlace(disk, folder), TestChart.key("one"), TestChart.CLOCK);
    }

    @Test
    void itIsBroughtToTheTablesOfThisVersionAndStays() throws IOException {
        try (var chart = TestChart.open(folder)) {
            assertThat(Schema.version(chart.owner())).contains(Schema.VERSION);
            assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        }
        TestChart.open(folder).close();
        try (var files = Files.list(folder)) {
            assertThat(files.map(found -> found.getFileName().toString())).containsExactlyInAnyOrder("chart.mv.db",
                    "chart.seal", "backups", "chart.000001.journal", "chart.000002.journal");
        }
    }

    /// The backup of this version is damaged and the chart's file is gone: the backup of before is brought to this
    /// version's tables, and the journal is put back into it.
    @Test
    void anOlderBackupIsBroughtAlong() throws IOException {
        try (var chart = TestChart.open(folder)) {
            chart.write().run(Act.of(What.PRINTED, TestChart.OWNER.id()).because("a note"), _ -> {});
        }
        var newest = folder.resolve("backups/000002.backup");
        var bytes = Files.readAllBytes(newest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(newest, bytes);
        Files.delete(file.path());
        var opened = (Opened.Open) Chart.open(TestChart.place(folder), TestChart.key("one"), TestChart.CLOCK);
        assertThat(opened.mended().kind()).isEqualTo(Mended.Kind.REBUILT);
        try (var chart = opened.chart()) {
            assertThat(chart.trail().after(0).getLast().act().reason()).isEqualTo("a note");
            assertThat(Schema.version(chart.owner())).contains(Schema.VERSION);
        }
    }

    /// Whatever write of it fails, the old chart is there byte by byte, and the next start does it.
    @Test
    void aFailureLeavesTheOldChartAsItWas() throws IOException {
        var before = Files.readAllBytes(file.path());
        int refused = 0;
        for (int n = 1; n <= 4; n++) {
            var disk = new FaultyDisk(new LocalDisk());
            disk.failFromWrite(n, _ -> new DiskFull(0));
            switch (opened(disk)) {
                case Opened.Refused _ -> {
                    refused++;
                    assertThat(Files.readAllBytes(file.path())).as("write " + n).isEqualTo(before);
                }
                case Opened.Open open -> open.chart().close();
            }
        }
        assertThat(refused).isPositive();
        TestChart.open(folder).close();
    }

    /// It had no journal yet: wherever an opening failed, also after its first backup, the next one misses none.
    @Test
    void aFailureBeforeTheFirstJournalRaisesNoAlarm(@TempDir Path copies) throws IOException {
        file.seal(TestChart.key("one")).write(new Seal.Mark(new Trail.End(0, Entry.START), file.length(), "", 0));
        int backedUp = 0;
        for (int n = 6; n <= 9; n++) {
            var copy = copies.resolve(Integer.toString(n));
            TestChart.copy(folder, copy);
            var disk = new FaultyDisk(new LocalDisk());
            disk.failFromWrite(n, _ -> new DiskFull(0));
            if (Chart.open(new ChartPlace(disk, copy), TestChart.key("one"),
                    TestChart.CLOCK) instanceof Opened.Open it) {
                it.chart().letGo();
            }
            backedUp += Files.exists(copy.resolve("backups/000001.ok"))
                    && Files.notExists(copy.resolve("chart.000001.journal")) ? 1 : 0;
            var again = (Opened.Open) Chart.open(TestChart.place(copy), TestChart.key("one"), TestChart.CLOCK);
            assertThat(again.mended()).as("write " + n).isEqualTo(Mended.NOTHING);
            assertThat(again.chart().trail().verify()).isInstanceOf(Chain.Whole.class);
            again.chart().close();
        }
        assertThat(backedUp).isPositive();
    }

    /// Cut off between the two renames: the seal is the new one's, the chart still the old one.
    @Test
    void theSealOfTheNewChartBesideTheOldOneIsNoHarm() throws IOException {
        var mark = new Seal.Mark(new Trail.End(0, Entry.START), file.length() + 10_000, "", 0);
        file.seal(TestChart.key("one")).write(mark);
        TestChart.open(folder).close();
        assertThat(TestChart.open(folder).trail().verify()).isInstanceOf(Chain.Whole.class);
    }

    /// What a cut left of an earlier attempt is in nobody's way.
    @Test
    void anAttemptThatWasCutOffIsBegunAnew() throws IOException {
        Files.write(file.unfinished().path(), new byte[4000]);
        TestChart.open(folder).close();
        assertThat(Files.exists(file.unfinished().path())).isFalse();
    }
}
