package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static enthesis.storage.chart.TestChart.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.backup.BackupNotes.Failed;
import enthesis.domain.backup.BackupNotes.Rehearsal;
import enthesis.domain.backup.BackupTrouble;
import enthesis.domain.people.Clinic;
import enthesis.storage.backup.Backup;
import enthesis.storage.backup.Wanted.Stopped;
import enthesis.storage.chart.Mended.Kind;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Child;
import enthesis.storage.file.DiskFull;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.file.Lock;
import enthesis.storage.people.Clinics;
import enthesis.storage.trail.Chain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Backups, checks and rehearsals beside an open chart that is written on.
@Timeout(60)
class UpkeepTest {
    @TempDir
    Path folder;

    private final FaultyDisk disk = new FaultyDisk(new LocalDisk());
    private Chart chart;

    @BeforeEach
    void opens() {
        TestChart.create(folder).closeBackedUp();
        chart = open();
    }

    @AfterEach
    void lets() {
        disk.mend();
        chart.letGo();
    }

    private Chart open() {
        return TestChart.opened(Chart.open(new ChartPlace(disk, folder), key("one"), CLOCK));
    }

    private void keep(String name) {
        new Clinics(chart.write()).keep(Clinic.named(name), TestChart.OWNER.id());
    }

    private SideWork<Backup> begin() throws IOException {
        return chart.upkeep().backUp().orElseThrow();
    }

    private Backup backUp() throws Exception {
        return begin().done();
    }

    private void lost(Path... files) throws IOException {
        chart.letGo();
        for (var file : files) {
            Files.delete(file);
        }
        chart = open();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private List<String> leftOvers() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.map(one -> folder.relativize(one).toString())
                    .filter(name -> name.contains("looked-at") || name.endsWith(".new") || name.contains("unfinished"))
                    .toList();
        }
    }

    private void holds(String name) {
        assertThat(new Clinics(chart.write()).now().name()).isEqualTo(name);
        assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
    }

    /// What was kept before the copy, while the copy was looked at, and after it counted.
    @Test
    void aBackupOfAnOpenChartWithItsJournalLeadsToTheEnd() throws Exception {
        keep("before");
        var begun = begin();
        keep("while it is copied");
        var backup = CompletableFuture.supplyAsync(() -> made(begun)).get();
        keep("after");
        assertThat(backup.number()).isEqualTo(2);
        assertThat(leftOvers()).isEmpty();
        chart.letGo();
        Files.delete(file("chart.mv.db"));
        var opened = Chart.open(new ChartPlace(disk, folder), key("one"), CLOCK);
        chart = TestChart.opened(opened);
        assertThat(((Opened.Open) opened).mended()).isEqualTo(new Mended(Kind.REBUILT, 2));
        holds("after");
    }

    private static Backup made(SideWork<Backup> begun) {
        try {
            return begun.done();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// The one before and the journals since lead there as well, until two newer ones count.
    @Test
    void theOneBeforeLeadsToTheEndToo() throws Exception {
        for (int round = 1; round < 4; round++) {
            keep("round " + round);
            var begun = begin();
            keep("while " + round);
            var number = begun.done().number();
            keep("end " + round);
            lost(file("chart.mv.db"), file("backups/%06d.backup".formatted(number)));
            holds("end " + round);
            assertThat(chart.upkeep().check().orElseThrow().done().failed().map(Failed::why))
                    .contains(BackupTrouble.UNREADABLE);
            backUp();
        }
    }

    /// H2 only adds to its file: what the copy reads while the chart goes on is what stood there when it was begun.
    @Test
    void theCopyIsOfOneMomentHoweverMuchIsWrittenMeanwhile() throws Exception {
        for (int i = 0; i < 220; i++) {
            keep(i + "x".repeat(150));
        }
        var begun = begin();
        assertThat(Files.size(file("chart.mv.db"))).isGreaterThan(2L << 20);
        var before = Files.readAllBytes(file("chart.mv.db"));
        for (int i = 0; i < 60; i++) {
            keep(i + "y".repeat(150));
            if (i % 7 == 0) {
                chart.checkpoint();
            }
        }
        var after = Files.readAllBytes(file("chart.mv.db"));
        assertThat(Arrays.mismatch(before, 12288, before.length, after, 12288, before.length))
                .isEqualTo(-1);
        assertThat(begun.done().length()).isEqualTo(before.length);
    }

    /// Reading the file beside H2 drops H2's own lock on it; what keeps a second program out is the lock of the folder.
    @Test
    void aSecondProgramIsKeptOutAlsoAfterABackup() throws Exception {
        try (var held = Lock.take(disk, ChartFolder.at(folder)).orElseThrow()) {
            backUp();
            chart.upkeep().rehearse().orElseThrow().done();
            try (var other = Child.start(Taker.class, folder)) {
                assertThat(other.ended()).as("%s is held", held).isEqualTo(Taker.REFUSED);
            }
        }
        try (var other = Child.start(Taker.class, folder)) {
            assertThat(other.ended()).isZero();
        }
    }

    /// A second start.
    static final class Taker {
        static final int REFUSED = 7;

        static void main(String[] args) throws IOException {
            System.exit(Lock.take(new LocalDisk(), ChartFolder.at(Path.of(args[0]))).isEmpty() ? REFUSED : 0);
        }
    }

    @Test
    void onlyOneThingGoesOnAtATime() throws Exception {
        var begun = begin();
        assertThat(chart.upkeep().backUp()).isEmpty();
        assertThat(chart.upkeep().rehearse()).isEmpty();
        assertThat(chart.upkeep().check()).isEmpty();
        begun.done();
        assertThatThrownBy(begun::done).isInstanceOf(Stopped.class);
        assertThat(chart.upkeep().rehearse()).isPresent();
    }

    /// It is given up, and the one at the end takes its place.
    @Test
    void closingStopsABackupThatIsBehind() throws Exception {
        var begun = begin();
        keep("later");
        assertThat(chart.closeBackedUp()).isTrue();
        assertThatThrownBy(begun::done).isInstanceOf(Stopped.class);
        assertThat(leftOvers()).isEmpty();
        chart = open();
        holds("later");
        assertThat(chart.upkeep().notes().failed()).isEmpty();
        assertThat(chart.upkeep().now().lines()).hasSize(2).allMatch(line -> line.at().isPresent());
    }

    @Test
    void closingWaitsForABackupOfAllThereIs() throws Exception {
        keep("all");
        var begun = begin();
        var done = CompletableFuture.supplyAsync(() -> made(begun));
        while (!Files.exists(file("backups/000002.backup"))) {
            Thread.onSpinWait();
        }
        assertThat(chart.closeBackedUp()).isTrue();
        assertThat(done.get().number()).isEqualTo(2);
        chart = open();
        assertThat(chart.upkeep().now().lines()).hasSize(2);
    }

    /// Whatever write it is that finds no room: it is noted in words, nothing is left of it, nothing is lost, the
    /// backups before stay, and the next one makes it good.
    @Test
    void aFullDiskHarmsNothing() throws Exception {
        keep("before");
        disk.failFromWrite(Integer.MAX_VALUE, _ -> new DiskFull(0));
        backUp();
        int writes = disk.writes();
        assertThat(writes).isGreaterThan(4);
        for (int n = 1; n < writes; n++) {
            keep("kept " + n);
            disk.fullFromWrite(n);
            try {
                backUp();
            } catch (IOException _) {
                assertThat(chart.upkeep().notes().failed().map(Failed::why)).as("write " + n)
                        .contains(BackupTrouble.FULL);
            }
            disk.mend();
            assertThat(leftOvers()).as("write " + n).isEmpty();
            keep("again " + n);
        }
        backUp();
        assertThat(chart.upkeep().notes().failed()).isEmpty();
        keep("last");
        lost(file("chart.mv.db"));
        holds("last");
    }

    @Test
    void tooLittleRoomIsSeenBeforeAnythingIsWritten() throws Exception {
        disk.freeIs(Files.size(file("chart.mv.db")));
        assertThatThrownBy(this::begin).isInstanceOf(DiskFull.class);
        disk.freeIs(1L << 40);
        assertThat(Files.exists(file("backups/000002.backup"))).isFalse();
        keep("goes on");
        assertThat(backUp().number()).isEqualTo(2);
    }

    /// Also when not even that can be written down.
    @Test
    void aBackupThatFailedAtTheEndIsKnownAtTheNextStart() throws Exception {
        keep("last");
        disk.fullFromWrite(4);
        assertThat(chart.closeBackedUp()).isFalse();
        disk.mend();
        chart = open();
        holds("last");
        assertThat(chart.upkeep().notes().failed()).isPresent();
        chart.letGo();
        chart = open();
        assertThat(chart.upkeep().notes().failed()).as("until one succeeds").isPresent();
        backUp();
        assertThat(chart.closeBackedUp()).isTrue();
        chart = open();
        assertThat(chart.upkeep().notes().failed()).isEmpty();
    }

    @Test
    void aKilledProgramIsNoFailedBackup() throws Exception {
        keep("last");
        lost();
        assertThat(chart.upkeep().notes().failed()).isEmpty();
    }

    @Test
    void aNewestBackupThatCannotBeReadIsFound() throws Exception {
        assertThat(chart.upkeep().check().orElseThrow().done().failed()).isEmpty();
        for (var damage : List.of(".backup", ".ok", "both gone", ".ok gone", ".backup gone")) {
            var number = "%06d".formatted(backUp().number());
            assertThat(chart.upkeep().notes().failed()).isEmpty();
            damage(number, damage);
            assertThat(chart.upkeep().check().orElseThrow().done().failed().map(Failed::why)).as(damage)
                    .contains(BackupTrouble.UNREADABLE);
            assertThat(chart.upkeep().rehearse().orElseThrow().done().trouble()).as(damage)
                    .contains(BackupTrouble.UNREADABLE);
            assertThat(leftOvers()).isEmpty();
        }
        backUp();
        assertThat(chart.upkeep().rehearse().orElseThrow().done().trouble()).isEmpty();
    }

    private void damage(String number, String how) throws IOException {
        for (var ending : List.of(".backup", ".ok")) {
            var path = file("backups/" + number + ending);
            if (how.equals(ending)) {
                var bytes = Files.readAllBytes(path);
                bytes[bytes.length / 2] ^= 4;
                Files.write(path, bytes);
            } else if (how.startsWith("both") || how.startsWith(ending + " gone")) {
                Files.delete(path);
            }
        }
    }

    @Test
    void aRehearsalIsRemembered() throws Exception {
        keep("more");
        var number = backUp().number();
        var rehearsal = chart.upkeep().rehearse().orElseThrow().done();
        assertThat(rehearsal).isEqualTo(new Rehearsal(TestChart.NOW, number, Optional.empty()));
        assertThat(leftOvers()).isEmpty();
        chart.closeBackedUp();
        chart = open();
        assertThat(chart.upkeep().notes().rehearsal()).contains(rehearsal);
    }

    @Test
    void aBookThatCannotBeReadIsAnEmptyOne() throws Exception {
        backUp();
        chart.letGo();
        Files.write(file("backups/notes"), new byte[]{1, 2, 3});
        chart = open();
        assertThat(chart.upkeep().notes().newest()).isZero();
        assertThat(backUp().number()).isEqualTo(3);
        assertThat(chart.upkeep().notes().newest()).isEqualTo(3);
    }
}
