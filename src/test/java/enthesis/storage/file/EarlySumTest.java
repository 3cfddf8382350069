package enthesis.storage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EarlySumTest {
    private static final int PIECES = 5;

    private final Reads reads = new Reads(new LocalDisk());
    private Instant now = Instant.parse("2026-11-30T08:00:00Z");

    @TempDir
    Path folder;
    private Path file;
    private EarlySum early;

    @BeforeEach
    void written() throws IOException {
        file = folder.resolve("chart");
        Files.write(file, new byte[PIECES << 20]);
        early = new EarlySum(reads.asDisk(), file, () -> now);
    }

    private void begun() {
        int before = reads.parts.get();
        early.start();
        while (reads.parts.get() < before + PIECES) {
            Thread.onSpinWait();
        }
    }

    private String plain() throws IOException {
        return Summing.of(new LocalDisk(), file, Summing.Told.NOBODY);
    }

    @Test
    void whatWasReadBeforeIsNotReadAgain() throws IOException {
        begun();
        assertThat(early.now(Summing.Told.NOBODY)).isEqualTo(plain());
        assertThat(reads.parts).hasValue(PIECES);
    }

    @Test
    void whereNothingWasBegunItIsReadThen() throws IOException {
        assertThat(early.now(Summing.Told.NOBODY)).isEqualTo(plain());
        assertThat(reads.parts).hasValue(PIECES);
    }

    @Test
    void itIsBegunOnAThreadOfItsOwn() {
        early.begin();
        while (reads.parts.get() < PIECES) {
            Thread.onSpinWait();
        }
        assertThat(reads.parts).hasValue(PIECES);
    }

    /// Written, longer, an older copy in its place, or another file with the same times.
    @Test
    void ofAFileThatIsAnotherNowNothingCounts() throws IOException {
        begun();
        change(8);
        assertThat(early.now(Summing.Told.NOBODY)).isEqualTo(plain());
        assertThat(reads.parts).hasValue(2 * PIECES);
        later();
        begun();
        Files.write(file, new byte[(PIECES << 20) + 1]);
        assertThat(early.now(Summing.Told.NOBODY)).isEqualTo(plain());
        later();
        begun();
        replace();
        assertThat(early.now(Summing.Told.NOBODY)).isEqualTo(plain());
    }

    private void change(int to) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] = (byte) to;
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, FileTime.from(now.plusSeconds(to)));
    }

    private void replace() throws IOException {
        var when = Files.getLastModifiedTime(file);
        var other = folder.resolve("other");
        var bytes = Files.readAllBytes(file);
        bytes[0] = 1;
        Files.write(other, bytes);
        Files.setLastModifiedTime(other, when);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void later() {
        now = now.plus(Duration.ofMinutes(2));
    }

    /// As on a machine that slept, or whose clock was set back.
    @Test
    void whatIsOlderThanAMomentIsReadAnewWhenSomebodyBegins() throws IOException {
        begun();
        now = now.plusSeconds(20);
        early.start();
        assertThat(early.now(Summing.Told.NOBODY)).isEqualTo(plain());
        assertThat(reads.parts).hasValue(PIECES);
        later();
        begun();
        now = now.minus(Duration.ofHours(1));
        begun();
        assertThat(early.now(Summing.Told.NOBODY)).isEqualTo(plain());
        assertThat(reads.parts).hasValue(3 * PIECES);
    }

    /// As when the file is found to be another one, by its length: it is soon renamed, or written.
    @Test
    void whereNobodyAsksItIsNotReadOn() throws Exception {
        var going = new CountDownLatch(1);
        reads.waitAt(3, going);
        early.start();
        while (reads.parts.get() < 3) {
            Thread.onSpinWait();
        }
        early.end();
        going.countDown();
        assertThat(early.now(Summing.Told.NOBODY)).isEqualTo(plain());
        assertThat(reads.parts).as("three, and all of them anew").hasValue(3 + PIECES);
    }

    @Test
    void whatFailedOnceIsTriedAgain() throws IOException {
        reads.failAt(3, new IOException("bad sector"));
        early.start();
        while (reads.parts.get() < 3) {
            Thread.onSpinWait();
        }
        while (failed()) {
            Thread.onSpinWait();
        }
        assertThat(early.now(Summing.Told.NOBODY)).isEqualTo(plain());
    }

    /// The one that failed, and none after it.
    private boolean failed() {
        try {
            early.now(Summing.Told.NOBODY);
            return false;
        } catch (IOException _) {
            return true;
        }
    }

    @Test
    void beforeThereIsAFileNothingIsBegun() throws IOException {
        Files.delete(file);
        early.start();
        assertThat(reads.parts).hasValue(0);
        assertThatIOException().isThrownBy(() -> early.now(Summing.Told.NOBODY));
        Files.write(file, new byte[1]);
        assertThat(early.now(Summing.Told.NOBODY)).isEqualTo(plain());
    }
}
