package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static enthesis.storage.chart.TestChart.key;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.people.Clinic;
import enthesis.storage.file.DiskFull;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.journal.Standing;
import enthesis.storage.people.Clinics;
import enthesis.storage.trail.Chain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A chart's file of which most is dead is made smaller when the chart is closed.
class CompactionTest {
    @TempDir
    Path folder;

    private final FaultyDisk disk = new FaultyDisk(new LocalDisk());
    private Path file;
    private long grown;

    /// The same row over and over.
    @BeforeEach
    void aFileThatIsMostlyDead() throws IOException {
        file = folder.resolve("chart.mv.db");
        var chart = TestChart.create(folder);
        var clinics = new Clinics(chart.write());
        for (int i = 0; i < 120; i++) {
            clinics.keep(Clinic.named("number " + i), TestChart.OWNER.id());
        }
        chart.close();
        grown = Files.size(file);
    }

    private Opened open() {
        return Chart.open(new ChartPlace(disk, folder), key("one"), CLOCK);
    }

    private void holds() {
        switch (open()) {
            case Opened.Refused not -> throw new AssertionError(not.reason());
            case Opened.Open open -> {
                assertThat(open.mended()).isEqualTo(Mended.NOTHING);
                assertThat(new Clinics(open.chart().write()).now().name()).isEqualTo("number 119");
                assertThat(open.chart().trail().verify()).isInstanceOf(Chain.Whole.class);
                open.chart().close();
            }
        }
    }

    private List<String> names() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(one -> one.getFileName().toString()).filter(name -> name.startsWith("chart"))
                    .filter(name -> !name.endsWith(".journal")).sorted().toList();
        }
    }

    @Test
    void itIsMadeSmallerAndStaysTheSameChart() throws IOException {
        var chart = TestChart.opened(open());
        assertThat(Slack.of(chart.owner()).much()).isTrue();
        assertThat(chart.closeBackedUp()).isTrue();
        assertThat(Files.size(file)).isLessThan(grown / 3);
        assertThat(names()).containsExactly("chart.mv.db", "chart.seal");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        holds();
        chart = TestChart.opened(open());
        assertThat(Slack.of(chart.owner()).much()).isFalse();
        long small = Files.size(file);
        chart.closeBackedUp();
        assertThat(Files.size(file)).as("not again").isBetween(small, small + (8 << 10));
    }

    /// The smaller file is one like any other: written on, killed, lost, made anew.
    @Test
    void itGoesOnAsBefore() throws IOException {
        TestChart.opened(open()).closeBackedUp();
        var chart = TestChart.opened(open());
        new Clinics(chart.write()).keep(Clinic.named("later"), TestChart.OWNER.id());
        chart.letGo();
        Files.delete(file);
        chart = TestChart.opened(open());
        assertThat(new Clinics(chart.write()).now().name()).isEqualTo("later");
        chart.close();
    }

    /// Whatever write of it finds no room, and where there is too little from the beginning.
    @Test
    void aFullDiskLeavesTheFileThatWas() throws IOException {
        var before = Files.readAllBytes(file);
        var opening = new ChartPlace(disk, folder).opening(key("one"), CLOCK);
        var standing = opening.file().journals(key("one")).account().end().orElseThrow();
        disk.freeIs(grown);
        assertThat(new Compaction(opening.file(), key("one")).done(standing, 1)).isFalse();
        disk.freeIs(1L << 40);
        int writes = 1;
        disk.failFromWrite(writes, _ -> new DiskFull(0));
        while (!new Compaction(opening.file(), key("one")).done(standing, 1)) {
            disk.mend();
            assertThat(Files.readAllBytes(file)).as("write " + writes).isEqualTo(before);
            assertThat(names()).as("write " + writes).containsExactly("chart.mv.db", "chart.seal");
            disk.failFromWrite(++writes, _ -> new DiskFull(0));
        }
        disk.mend();
        assertThat(writes).as("a copy, two seals, two names").isGreaterThan(4);
        holds();
    }

    /// The journal says what every table holds: a copy that differs in one row does not take the chart's place.
    @Test
    void aCopyThatIsNotTheChartIsNotTaken() throws IOException {
        var chart = TestChart.opened(open());
        var opening = new ChartPlace(disk, folder).opening(key("one"), CLOCK);
        var standing = opening.file().journals(key("one")).account().end().orElseThrow();
        chart.close();
        var before = Files.readAllBytes(file);
        var tables = new TreeMap<>(standing.tables());
        tables.computeIfPresent("PERSON", (_, sum) -> sum.with(sum.sum()));
        var other = new Standing(standing.end(), standing.version(), tables);
        assertThat(new Compaction(opening.file(), key("one")).done(other, 1)).isFalse();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names()).containsExactly("chart.mv.db", "chart.seal");
        assertThat(new Compaction(opening.file(), key("one")).done(standing, 1)).isTrue();
        holds();
    }
}
