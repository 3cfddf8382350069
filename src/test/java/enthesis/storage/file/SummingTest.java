package enthesis.storage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummingTest {
    private static final int PIECE = 1 << 20;
    private static final int LARGE = 70 * PIECE + 17;

    private final Disk disk = new LocalDisk();

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("chart");
    }

    private byte[] written(int length) throws IOException {
        var bytes = new byte[length];
        new Random(4).nextBytes(bytes);
        Files.write(file, bytes);
        return bytes;
    }

    private static String expected(byte[] bytes) throws Exception {
        var digests = new ByteArrayOutputStream();
        for (int at = 0; at < bytes.length; at += PIECE) {
            digests.write(sha256(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + PIECE))));
        }
        return "p" + HexFormat.of().formatHex(sha256(digests.toByteArray()));
    }

    private static byte[] sha256(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, LARGE})
    void isTheDigestOfTheDigestsOfThePieces(int length) throws Exception {
        var bytes = written(length);
        var sum = Summing.of(disk, file, Summing.Told.NOBODY);
        assertThat(sum).isEqualTo(expected(bytes));
        assertThat(Summing.isOne(sum)).isTrue();
        assertThat(Summing.isOne(Fingerprint.of(disk, file))).isFalse();
    }

    @Test
    void eachBitCounts() throws Exception {
        written(LARGE);
        var sum = Summing.of(disk, file, Summing.Told.NOBODY);
        for (long at : new long[]{0, PIECE - 1, PIECE, 40L * PIECE, LARGE - 1}) {
            flip(at);
            assertThat(Summing.of(disk, file, Summing.Told.NOBODY)).as("bit of byte " + at).isNotEqualTo(sum);
            flip(at);
        }
        assertThat(Summing.of(disk, file, Summing.Told.NOBODY)).isEqualTo(sum);
    }

    private void flip(long at) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int was = bytes.read();
            bytes.seek(at);
            bytes.write(was ^ 4);
        }
    }

    /// And however many read at once, each piece is read once.
    @Test
    void tellsHowFarItIsOfALargeFileOnly() throws Exception {
        var told = new ArrayList<Integer>();
        Summing.Told hearing = (read, all) -> {
            assertThat(all).isEqualTo(71);
            told.add(read);
        };
        var reads = new Reads(disk);
        written(LARGE);
        while (told.isEmpty()) { // a piece of which another thread tells nobody may be the one
            reads.parts.set(0);
            Summing.of(reads.asDisk(), file, hearing);
            assertThat(reads.parts).hasValue(71);
        }
        assertThat(told).isSorted().allMatch(read -> read > 0 && read < 71);
        told.clear();
        written(3 * PIECE);
        Summing.of(disk, file, hearing);
        assertThat(told).isEmpty();
    }

    @Test
    void whoeverHearsMayEndIt() throws Exception {
        written(LARGE);
        var summing = Summing.of(disk, file);
        var ended = new InterruptedIOException();
        assertThatIOException().isThrownBy(() -> {
            for (int more = 0; more < 100; more++) { // as above
                Summing.of(disk, file, (_, _) -> {
                    throw ended;
                });
            }
        }).withCause(ended);
        assertThat(summing.sum(Summing.Told.NOBODY)).startsWith("p");
    }

    /// Whichever thread met it, nobody waits for ever.
    @Test
    void aFileThatCannotBeReadIsToldAndNotWaitedFor() throws Exception {
        written(LARGE);
        for (var failure : List.of(new IOException("bad sector"), new IllegalStateException("odd"))) {
            for (int piece : new int[]{1, 2, 36, 71}) {
                var reads = new Reads(disk);
                reads.failAt(piece, failure);
                assertThatIOException()
                        .isThrownBy(() -> Summing.of(reads.asDisk(), file, Summing.Told.NOBODY)).withCause(failure);
            }
        }
    }

    @Test
    void aMissingFileHasNone() {
        assertThatIOException().isThrownBy(() -> Summing.of(disk, file, Summing.Told.NOBODY));
    }
}
