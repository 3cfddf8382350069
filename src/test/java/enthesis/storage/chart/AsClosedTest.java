package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static enthesis.storage.chart.TestChart.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import enthesis.storage.file.EarlySum;
import enthesis.storage.file.Fingerprint;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.file.Summing;
import enthesis.storage.journal.Seal;
import enthesis.storage.recovery.Progress;
import enthesis.storage.recovery.Step;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A chart that is bit by bit what was closed opens unread; any other is read whole.
class AsClosedTest {
    private final LocalDisk disk = new LocalDisk();
    private final ArrayList<Errand> asked = new ArrayList<>();
    private final Checker here = new CheckerHere(Progress.NOBODY);

    @TempDir
    Path folder;
    private ChartFile file;
    private EarlySum early;

    @BeforeEach
    void closed() {
        TestChart.create(folder).close();
        var path = folder.resolve("chart.mv.db");
        early = new EarlySum(disk, path, CLOCK);
        file = new ChartFile(disk, path, (one, key, errand) -> {
            asked.add(errand);
            return here.check(one, key, errand);
        }, new Sums(Optional.of(early), Progress.NOBODY));
    }

    private Mended opened() {
        return switch (new Opening(file, key("one"), CLOCK).open()) {
            case Opened.Refused refused -> throw new AssertionError(refused.reason());
            case Opened.Open open -> {
                open.chart().close();
                yield open.mended();
            }
        };
    }

    private void flip() throws IOException {
        try (var bytes = new RandomAccessFile(file.path().toFile(), "rw")) {
            long at = bytes.length() - 40_000;
            bytes.seek(at);
            int was = bytes.read();
            bytes.seek(at);
            bytes.write(was ^ 16);
        }
    }

    private Seal.Mark mark() {
        return file.seal(key("one")).read().orElseThrow();
    }

    @Test
    void opensUnread() {
        assertThat(opened()).isEqualTo(Mended.NOTHING);
        early.start();
        assertThat(opened()).isEqualTo(Mended.NOTHING);
        assertThat(asked).isEmpty();
    }

    @Test
    void withABitFlippedItIsReadWhole() throws IOException {
        flip();
        opened();
        assertThat(asked).isNotEmpty();
    }

    /// And after its sum was begun while nobody waited.
    @Test
    void withABitFlippedAfterItWasBegunItIsReadWhole() throws Exception {
        early.start();
        early.now(Summing.Told.NOBODY);
        flip();
        opened();
        assertThat(asked).isNotEmpty();
    }

    /// Its seal has the digest of the whole file.
    @Test
    void whatAnEarlierProgramClosedOpensUnread() throws IOException {
        var mark = mark();
        var earlier = new Seal.Mark(mark.end(), mark.length(), Fingerprint.of(disk, file.path()), mark.generation());
        file.seal(key("one")).write(earlier);
        assertThat(mark()).isEqualTo(earlier);
        assertThat(opened()).isEqualTo(Mended.NOTHING);
        assertThat(asked).isEmpty();
        assertThat(Summing.isOne(mark().sum())).isTrue();
        file.seal(key("one")).write(earlier);
        flip();
        opened();
        assertThat(asked).isNotEmpty();
    }

    @Test
    void ofALargeFileItIsToldHowFarItIsReadUntilNobodyWaits() throws IOException {
        var large = folder.resolve("large");
        Files.write(large, new byte[100 << 20]);
        var steps = new ArrayList<Step>();
        var progress = new Progress() {
            @Override
            public void at(Step step) {
                steps.add(step);
            }

            @Override
            public boolean wanted() {
                return steps.size() < 2;
            }
        };
        var there = new ChartFile(disk, large, here, new Sums(Optional.empty(), progress));
        assertThatIOException().isThrownBy(() -> {
            for (int more = 0; more < 100; more++) { // not each time is it the thread that tells which reads the piece
                there.isAsClosed(new Seal.Mark(mark().end(), 100 << 20, "p", 1));
            }
        });
        assertThat(steps).hasSize(2).allSatisfy(step -> {
            assertThat(step.kind()).isEqualTo(Step.Kind.COMPARING);
            assertThat(step.of()).isEqualTo(100);
            assertThat(step.share()).isEqualTo(step.number() / 100.0);
        });
    }
}
