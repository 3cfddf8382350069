package enthesis.storage.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.storage.backup.Backups;
import enthesis.storage.backup.Damaged;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.Mended;
import enthesis.storage.chart.Opened;
import enthesis.storage.chart.TestChart;
import enthesis.storage.fault.Tally;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.trail.Chain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// The chart's own file is gone and its newest backup is damaged: it is never taken for a whole one. An older backup
/// and the journals lead to the same chart; where every backup is damaged nothing is made, or it is said that something
/// is lost. `-Denthesis.damages=550` for the long run.
@Tag("fault")
class BackupDamageTest {
    private static final int ROUNDS = Rounds.of("damages", 11);
    private static final int DEEDS = 40;

    @TempDir
    Path place;

    private final Random random = new Random(Rounds.SEED);
    private final Story story = new Story(backedUpTwice());
    private final Map<Damage, Integer> done = new EnumMap<>(Damage.class);

    enum Damage {
        BIT, BIT_AGAIN, BIT_ONCE_MORE, CUT_SHORT, LONGER, ZEROED, OTHERS_BYTES, OTHERS_FILE, MISSING, MANIFEST, ALL
    }

    /// A seed whose story has two ends of a day in it.
    private static long backedUpTwice() {
        for (long seed = Rounds.SEED;; seed++) {
            var told = new Story(seed);
            int backups = 0;
            for (int at = 1; at < DEEDS; at++) {
                backups += told.deed(at).kind() == Story.Kind.BACK_UP ? 1 : 0;
            }
            if (backups >= 2) {
                return seed;
            }
        }
    }

    @Test
    void aDamagedBackupIsNeverTakenForAWholeOne(TestReporter reporter) throws IOException {
        var made = Driver.founded(place.resolve("made"));
        assertThat(new Driver(new LocalDisk(), made, story, _ -> {}, () -> false).run(0, DEEDS))
                .isEqualTo(Driver.DONE);
        Files.delete(made.resolve("chart.mv.db"));
        long fromNewest = putBack(made);
        for (int round = 0; round < ROUNDS; round++) {
            var damage = List.of(Damage.values()).get(round % Damage.values().length);
            var folder = place.resolve("round-" + round);
            TestChart.copy(made, folder);
            damage(damage, newest(folder));
            var as = "round %d of seed %d: %s".formatted(round, Rounds.SEED, damage);
            found(folder, damage, as);
            judged(folder, damage, fromNewest, as);
            done.merge(damage, 1, Integer::sum);
            Deeds.forget(folder);
        }
        Tally.of("damages of a backup", ROUNDS, done + ", all found, no wrong data").to(reporter);
    }

    /// The control: how many writes are put back after the newest backup, where nothing is damaged.
    private long putBack(Path made) throws IOException {
        var folder = place.resolve("whole");
        TestChart.copy(made, folder);
        var opened = Chart.open(TestChart.place(folder), TestChart.key("one"), TestChart.CLOCK);
        try (var chart = TestChart.opened(opened)) {
            assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        }
        return ((Opened.Open) opened).mended().writes();
    }

    /// Before anything is written: whoever reads the newest finds it damaged, or it does not count as a backup.
    private static void found(Path folder, Damage damage, String as) throws IOException {
        var backups = new Backups(new LocalDisk(), folder, TestChart.key("one"));
        var newest = backups.listed().getFirst().backup();
        assertThat(newest.isEmpty()).as(as).isEqualTo(damage == Damage.MANIFEST || damage == Damage.MISSING);
        if (newest.isPresent()) {
            assertThatThrownBy(() -> backups.read(newest.get(), () -> {})).as(as)
                    .isInstanceOf(Damaged.class);
        }
    }

    /// An older one is put back then, and more of the journal; without any nothing is made.
    private void judged(Path folder, Damage damage, long fromNewest, String as) throws IOException {
        var opened = Chart.open(TestChart.place(folder), TestChart.key("one"), TestChart.CLOCK);
        switch (opened) {
            case Opened.Refused _ -> {
                assertThat(damage).as(as).isEqualTo(Damage.ALL);
                assertThat(folder.resolve("chart.mv.db")).as(as).doesNotExist();
            }
            case Opened.Open open -> {
                try (var chart = open.chart()) {
                    assertThat(damage).as(as).isNotEqualTo(Damage.ALL);
                    assertThat(open.mended().kind()).as(as).isEqualTo(Mended.Kind.REBUILT);
                    assertThat(open.mended().writes()).as(as).isGreaterThan(fromNewest);
                    assertThat(State.of(chart, folder)).as(as).isEqualTo(story.after(DEEDS));
                }
            }
        }
    }

    private static List<Path> newest(Path folder) throws IOException {
        try (var files = Files.list(folder.resolve("backups"))) {
            return files.filter(file -> file.toString().endsWith(".backup")).sorted().toList().reversed();
        }
    }

    private void damage(Damage damage, List<Path> backups) throws IOException {
        var newest = backups.getFirst();
        var bytes = Files.readAllBytes(newest);
        switch (damage) {
            case BIT, BIT_AGAIN, BIT_ONCE_MORE -> Files.write(newest, flipped(bytes));
            case CUT_SHORT -> Files.write(newest, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            case LONGER -> Files.write(newest, Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(5000)));
            case ZEROED -> {
                int from = random.nextInt(bytes.length - 4096);
                Arrays.fill(bytes, from, from + 4096, (byte) 0);
                Files.write(newest, bytes);
            }
            case OTHERS_BYTES -> {
                var other = Files.readAllBytes(backups.get(1));
                int from = random.nextInt(Math.min(bytes.length, other.length) - 4096);
                System.arraycopy(other, from, bytes, from, 4096);
                Files.write(newest, bytes);
            }
            case OTHERS_FILE -> Files.copy(backups.get(1), newest, StandardCopyOption.REPLACE_EXISTING);
            case MISSING -> Files.delete(newest);
            case MANIFEST -> {
                var manifest = newest.resolveSibling(newest.getFileName().toString().replace(".backup", ".ok"));
                Files.write(manifest, flipped(Files.readAllBytes(manifest)));
            }
            case ALL -> {
                for (var one : backups) {
                    Files.write(one, flipped(Files.readAllBytes(one)));
                }
            }
        }
    }

    private byte[] flipped(byte[] bytes) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }
}
