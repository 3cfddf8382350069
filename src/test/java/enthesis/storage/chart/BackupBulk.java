package enthesis.storage.chart;

import static enthesis.storage.jooq.Tables.VISIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.attachment.SealedFiles;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.cipher.AesGcm;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.recovery.Unsound;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.visit.SampleVisit;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A measurement, run by hand: a verified backup of a chart with attachments against a plain encrypted copy of the same
/// bytes in the same run; another one that is copied to a second place too; and how much of the heap is held meanwhile.
/// A fortieth of `-Denthesis.megabytes` (200; the figure is meant for 2000) is in the database, every row of which is
/// read again: some years of one practice. What that takes hangs on the rows, and is told apart: the copying has to
/// reach half the speed. Writes target/figures/backup-bulk.txt.
class BackupBulk {
    private static final int MEGABYTES = Integer.getInteger("enthesis.megabytes", 200);
    private static final int MEGABYTE = 1 << 20;
    private static final int FILE = 4;
    private static final int IN_DATABASE = 40;
    private static final double HALF = 0.5;
    private static final int MOST = 64;
    private static final long LOOK = 50_000_000;

    /// Of its steps: until then it is copied and put back, until then read whole.
    private static final int RESTORED = 49;
    private static final int WHOLE = 70;

    private final LocalDisk disk = new LocalDisk();

    @TempDir
    Path folder;

    private double restored;
    private double whole;

    @Test
    void atLeastHalfAsFastAsAPlainEncryptedCopyInConstantMemory() throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        var chart = TestChart.create(data);
        attach(data);
        fill(chart, data.resolve("chart.mv.db"));
        chart.checkpoint();
        long bytes = bytes(data);
        double warm = copied(data);
        double plain = Math.min(warm, copied(data));
        double backup = backedUp(chart);
        double reading = whole - restored;
        chart.upkeep().choose(Files.createDirectories(folder.resolve("one")));
        double elsewhere = backedUp(chart);
        long held = held(chart) / MEGABYTE;
        var report = List.of(
                "%d MB, %d of them in the database".formatted(bytes / MEGABYTE,
                        Files.size(data.resolve("chart.mv.db")) / MEGABYTE),
                "plain encrypted copy %.1f s, %.0f MB/s".formatted(plain, bytes / plain / MEGABYTE),
                "backup, verified, with its attachments %.1f s, %.0f MB/s: %.2f of the speed".formatted(backup,
                        bytes / backup / MEGABYTE, plain / backup),
                "%.1f s of it the database was read whole; without that %.2f of the speed".formatted(reading,
                        plain / (backup - reading)),
                "the next one, copied to a second place with all of them %.1f s, %.0f MB/s: %.2f of the speed"
                        .formatted(
                                elsewhere, bytes / elsewhere / MEGABYTE, plain / elsewhere),
                "peak of used heap for a backup that copies all to both %d MB".formatted(held));
        Files.createDirectories(Path.of("target", "figures"));
        Files.write(Path.of("target", "figures", "backup-bulk.txt"), report);
        chart.letGo();
        assertThat(held).as(report.toString()).isLessThan(MOST);
        assertThat(plain / (backup - reading)).as(report.toString()).isGreaterThan(HALF);
    }

    private void attach(Path data) throws IOException {
        var files = new SealedFiles(disk, data, TestChart.key("one"));
        var random = new Random(7);
        var content = new byte[FILE * MEGABYTE];
        for (int number = 0; number < (MEGABYTES - MEGABYTES / IN_DATABASE) / FILE; number++) {
            random.nextBytes(content);
            files.keep(Sha256.of(content), content);
        }
    }

    private void fill(Chart chart, Path file) throws IOException {
        var visit = SampleVisit.begun(chart).id().value();
        var text = "word ".repeat(30);
        while (Files.size(file) < (long) MEGABYTES / IN_DATABASE * MEGABYTE) {
            chart.write().run(Act.of(What.KEPT, SampleVisit.WHO), db -> db.batchInsert(IntStream.range(0, 500)
                    .mapToObj(_ -> db.newRecord(VISIT_ENTRY).setVisit(visit).setField("x" + UUID.randomUUID())
                            .setTyped(text).setTypedBy(SampleVisit.WHO.value())
                            .setAt(TestChart.NOW.atOffset(ZoneOffset.UTC)))
                    .toList()).execute());
        }
    }

    private static long bytes(Path data) throws IOException {
        long bytes = Files.size(data.resolve("chart.mv.db"));
        try (var all = Files.list(data.resolve("attachments"))) {
            for (var one : all.toList()) {
                bytes += Files.size(one);
            }
        }
        return bytes;
    }

    private double copied(Path data) throws IOException {
        var to = folder.resolve("plain");
        var start = System.nanoTime();
        try (var all = Files.list(data.resolve("attachments"));
                var copy = new RandomAccessFile(to.toFile(), "rw")) {
            copied(data.resolve("chart.mv.db"), copy);
            for (var one : all.toList()) {
                copied(one, copy);
            }
            copy.getFD().sync();
        }
        double seconds = since(start);
        Files.delete(to);
        return seconds;
    }

    private void copied(Path from, RandomAccessFile to) throws IOException {
        var key = TestChart.secret("plain");
        long at = 0;
        for (var part = disk.part(from, at, MEGABYTE); part.length > 0; part = disk.part(from, at, MEGABYTE)) {
            to.write(AesGcm.seal(key, part, new byte[0]));
            at += part.length;
        }
    }

    private double backedUp(Chart chart) throws IOException, Unsound {
        var start = System.nanoTime();
        var side = chart.upkeep().backUp().orElseThrow();
        side.hear(percent -> {
            restored = percent <= RESTORED ? since(start) : restored;
            whole = percent <= WHOLE ? since(start) : whole;
        });
        side.done();
        return since(start);
    }

    /// Once more, with the garbage taken out again and again, so that what is seen is held; beside what was
    /// held before.
    private long held(Chart chart) throws Exception {
        chart.upkeep().choose(Files.createDirectories(folder.resolve("two")));
        for (var copy : disk.list(folder.resolve("data/backups/attachments"))) {
            Files.delete(folder.resolve("data/backups/attachments").resolve(copy));
        }
        System.gc();
        long before = used();
        var over = new AtomicBoolean();
        var most = new AtomicLong(before);
        var watching = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                System.gc();
                most.accumulateAndGet(used(), Math::max);
                LockSupport.parkNanos(LOOK);
            }
        });
        backedUp(chart);
        over.set(true);
        watching.join();
        return most.get() - before;
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
