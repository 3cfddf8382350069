package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static enthesis.storage.chart.TestChart.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.backup.BackupNotes.Failed;
import enthesis.domain.backup.BackupNotes.WrittenOut;
import enthesis.domain.backup.BackupTrouble;
import enthesis.domain.people.Clinic;
import enthesis.storage.backup.Wanted.Stopped;
import enthesis.storage.file.Disk;
import enthesis.storage.file.DiskFull;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.journal.Standing;
import enthesis.storage.journal.TableSum;
import enthesis.storage.people.Clinics;
import enthesis.storage.recovery.Unsound;
import enthesis.storage.trail.Trail;
import enthesis.storage.transcript.Transcripts;
import enthesis.storage.visit.SampleVisit;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A chart written out as plain tables, and read into an empty one again.
class WritingOutTest {
    @TempDir
    Path folder;

    private final FaultyDisk disk = new FaultyDisk(new LocalDisk());
    private Chart chart;

    @BeforeEach
    void aChartWithAVisit() throws Exception {
        TestChart.create(folder).close();
        chart = open(disk);
        var visit = SampleVisit.begun(chart);
        SampleVisit.visits(chart).keep(SampleVisit.reading(visit, SampleVisit.TYPED), SampleVisit.WHO);
        keep("Half \ud835 and \u03a8, \"quoted\"\n# table PATIENT\n{}");
        chart.upkeep().backUp().orElseThrow().done();
    }

    @AfterEach
    void lets() {
        disk.mend();
        chart.letGo();
    }

    private Chart open(Disk on) {
        return TestChart.opened(Chart.open(new ChartPlace(on, folder), key("one"), CLOCK));
    }

    private void keep(String name) {
        new Clinics(chart.write()).keep(Clinic.named(name), TestChart.OWNER.id());
    }

    private WrittenOut writeOut() throws Exception {
        return chart.upkeep().writeOut().orElseThrow().done();
    }

    private List<String> leftOvers() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.map(one -> folder.relativize(one).toString())
                    .filter(name -> name.contains("looked-at") || name.endsWith(".new") || name.contains("unfinished"))
                    .toList();
        }
    }

    private Transcripts transcripts() {
        return new Transcripts(disk, folder, key("one"));
    }

    private List<String> lines(int number) throws IOException {
        var lines = new ArrayList<String>();
        var from = transcripts().lines(number);
        for (var line = from.next(); line.isPresent(); line = from.next()) {
            lines.add(line.get());
        }
        return lines;
    }

    /// What was written while it was made is not in it: it is of the backup's moment.
    @Test
    void everyRowOfTheBackupIsWrittenOut() throws Exception {
        var begun = chart.upkeep().writeOut().orElseThrow();
        var end = chart.trail().after(0).getLast();
        keep("later");
        assertThat(begun.done()).isEqualTo(new WrittenOut(1, Optional.of(TestChart.NOW), 2, Optional.empty()));
        assertThat(leftOvers()).isEmpty();
        var lines = lines(1);
        assertThat(lines.getFirst())
                .isEqualTo("# enthesis 1 " + Schema.VERSION + " " + end.seq() + " " + end.hash());
        assertThat(lines.getLast()).isEqualTo("# end");
        assertThat(lines).contains("# table TRAIL", "# rows " + end.seq(), "# table PATIENT", "# table VISIT_ENTRY");
        assertThat(lines).filteredOn(line -> line.contains("\"note.planOwn\"") && line.startsWith("{\"visit\""))
                .singleElement().asString().contains("\"typed\":\"\\u03A8 walks, \\uD834\\uDD1E rests\"");
        assertThat(lines).noneMatch(line -> line.contains("later"));
    }

    /// Into the empty tables of the same version, each compared with the chart's own by count and sum.
    @Test
    void readIntoAnEmptyChartEveryTableIsTheSame() throws Exception {
        writeOut();
        var place = new ChartPlace(disk, folder).opening(key("one"), CLOCK).file();
        var standing = place.backups(key("one")).verified().getFirst().standing();
        var other = new ChartFile(disk, folder.resolve("other" + ChartFile.ENDING));
        other.lay(Blank.lay(key("one")).file());
        new PlainTables(other, key("one"), standing).fill(transcripts().lines(1), () -> {});
        assertThat(other.checked(key("one"), new Errand.Look()))
                .isInstanceOfSatisfying(Checked.Whole.class, whole -> {
                    assertThat(whole.standing().tables().keySet()).containsAll(standing.tables().keySet());
                    standing.tables().forEach((name, sum) -> assertThat(whole.standing().tables().get(name)).as(name)
                            .isEqualTo(sum));
                    assertThat(whole.standing().tables().get("VISIT_ENTRY")).isNotEqualTo(TableSum.EMPTY);
                    assertThat(whole.standing().end()).isEqualTo(standing.end());
                });
        var owner = Door.owner(other, true, key("one")).getConnection();
        assertThat(Trail.verify(Door.jooq(owner))).isEqualTo(chart.trail().verify());
        Door.letGo(owner);
    }

    /// Lines of another moment, and a row that is not the one that was written.
    @Test
    void whatIsNotTheChartIsNotTaken() throws Exception {
        writeOut();
        var place = new ChartPlace(disk, folder).opening(key("one"), CLOCK).file();
        var standing = place.backups(key("one")).verified().getFirst().standing();
        var other = new ChartFile(disk, folder.resolve("other" + ChartFile.ENDING));
        other.lay(Blank.lay(key("one")).file());
        var elsewhen = new Standing(new Trail.End(standing.seq() + 1, standing.end().hash()), standing.version(),
                standing.tables());
        assertThatThrownBy(() -> new PlainTables(other, key("one"), elsewhen).fill(transcripts().lines(1), () -> {}))
                .isInstanceOf(Unsound.class);
        new PlainTables(other, key("one"), standing).fill(transcripts().lines(1), () -> {});
        other.hold(key("one"), standing, () -> {});
        var tables = new TreeMap<>(standing.tables());
        tables.computeIfPresent("PATIENT", (_, sum) -> new TableSum(sum.rows(), sum.sum().flipBit(3)));
        assertThatThrownBy(() -> other.hold(key("one"), new Standing(standing.end(), standing.version(), tables),
                () -> {})).isInstanceOf(Unsound.class);
    }

    /// The disk gives back another bit than it was given: what was written does not count.
    @Test
    void itIsReadBackBeforeItCounts() throws Exception {
        chart.letGo();
        chart = open(flipping());
        var last = writeOut();
        assertThat(last.failed().map(Failed::why)).contains(BackupTrouble.UNREADABLE);
        assertThat(last.whole()).isEmpty();
        assertThat(transcripts().numbers()).isEmpty();
        assertThat(leftOvers()).isEmpty();
    }

    private Disk flipping() {
        return (Disk) Proxy.newProxyInstance(Disk.class.getClassLoader(), new Class<?>[]{Disk.class},
                (_, method, arguments) -> {
                    try {
                        var answer = method.invoke(disk, arguments);
                        if (method.getName().equals("part") && arguments[0].toString().endsWith(".unfinished")) {
                            ((byte[]) answer)[40] ^= 1;
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /// Whatever write of it finds no room: noted in words, nothing left of it, and the one before stays.
    @Test
    void aFullDiskHarmsNothing() throws Exception {
        writeOut();
        disk.failFromWrite(Integer.MAX_VALUE, _ -> new DiskFull(0));
        writeOut();
        int writes = disk.writes();
        for (int n = 1; n < writes - 1; n += 2) {
            disk.failFromWrite(n, _ -> new DiskFull(0));
            assertThat(writeOut().failed().map(Failed::why)).as("write " + n).contains(BackupTrouble.FULL);
            disk.mend();
            assertThat(leftOvers()).as("write " + n).isEmpty();
        }
        assertThat(transcripts().numbers()).containsExactly(1, 2);
        assertThat(chart.upkeep().notes().writtenOut().flatMap(WrittenOut::whole)).contains(TestChart.NOW);
        assertThat(writeOut().failed()).isEmpty();
    }

    @Test
    void stoppedItLeavesNothing() throws Exception {
        var begun = chart.upkeep().writeOut().orElseThrow();
        begun.hear(percent -> {
            if (percent >= 30) {
                chart.upkeep().stop();
            }
        });
        assertThatThrownBy(begun::done).isInstanceOf(Stopped.class);
        assertThat(leftOvers()).isEmpty();
        assertThat(transcripts().numbers()).isEmpty();
        assertThat(chart.upkeep().notes().writtenOut()).isEmpty();
        assertThat(writeOut().failed()).isEmpty();
    }

    /// At the next start, and remembered.
    @Test
    void oneThatWasAlteredIsFound() throws Exception {
        writeOut();
        assertThat(chart.upkeep().check().orElseThrow().done().writtenOut().flatMap(WrittenOut::failed)).isEmpty();
        var file = folder.resolve("transcripts/000001.transcript");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(chart.upkeep().check().orElseThrow().done().writtenOut().flatMap(WrittenOut::failed)
                .map(Failed::why)).contains(BackupTrouble.ALTERED);
        chart.letGo();
        chart = open(disk);
        assertThat(chart.upkeep().notes().writtenOut().flatMap(WrittenOut::failed)).isPresent();
        assertThat(writeOut().failed()).isEmpty();
    }
}
