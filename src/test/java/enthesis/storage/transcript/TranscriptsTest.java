package enthesis.storage.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.storage.backup.Damaged;
import enthesis.storage.cipher.AesGcm;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.MasterKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The file that a chart is written out into, of several pieces.
class TranscriptsTest {
    private static final int SEALED = Head.PIECE + AesGcm.OVERHEAD;

    @TempDir
    Path folder;

    private final MasterKey key = MasterKey.fresh();
    private final List<String> lines = IntStream.range(0, 3_000)
            .mapToObj(number -> "line " + number + " " + "x".repeat(new Random(number).nextInt(2_000))).toList();
    private Transcripts transcripts;

    @BeforeEach
    void opens() {
        transcripts = new Transcripts(new LocalDisk(), folder, key);
    }

    private int written(List<String> what) throws IOException {
        var writing = transcripts.begin();
        for (var line : what) {
            writing.line(line);
        }
        writing.end();
        assertThat(all(writing.lines())).isEqualTo(what);
        return writing.confirm();
    }

    private static List<String> all(Lines lines) throws IOException {
        var all = new ArrayList<String>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get());
        }
        return all;
    }

    private Path file(int number) {
        return folder.resolve("transcripts/%06d.transcript".formatted(number));
    }

    private void isFound(String how, byte[] damaged) throws IOException {
        Files.write(file(1), damaged);
        assertThatThrownBy(() -> transcripts.read(1, () -> {})).as(how).isInstanceOf(Damaged.class);
    }

    @Test
    void whatWasWrittenIsReadAndNothingOfItLiesInClear() throws IOException {
        assertThat(written(lines)).isEqualTo(1);
        assertThat(all(transcripts.lines(1))).isEqualTo(lines);
        var bytes = Files.readAllBytes(file(1));
        assertThat(bytes.length).isGreaterThan(2 * SEALED);
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("line 1");
        assertThatThrownBy(() -> new Transcripts(new LocalDisk(), folder, MasterKey.fresh()).read(1, () -> {}))
                .isInstanceOf(Damaged.class);
    }

    /// As the package says it, with nothing of this program but its cipher.
    @Test
    void theFormatIsTheOneThatIsDocumented() throws IOException {
        written(List.of("first", "second"));
        var bytes = Files.readAllBytes(file(1));
        var name = ByteBuffer.wrap(bytes, 8, 16);
        var about = "transcript|1|1|" + new UUID(name.getLong(), name.getLong()) + "|0|true";
        assertThat(new String(bytes, 0, 8, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("EnTrans1");
        var text = AesGcm.open(key.derive("transcript"), Arrays.copyOfRange(bytes, 24, bytes.length),
                about.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(text).isPresent();
        assertThat(new String(text.get(), java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("first\nsecond\n");
    }

    @Test
    void everyChangeIsFound() throws IOException {
        written(lines);
        var whole = Files.readAllBytes(file(1));
        for (int at = 0; at < whole.length; at += whole.length / 40) {
            var flipped = whole.clone();
            flipped[at] ^= 16;
            isFound("a bit at " + at, flipped);
        }
        for (int length : new int[]{0, 8, 24, 25, 24 + SEALED, 24 + 2 * SEALED, whole.length - 1}) {
            isFound("cut at " + length, Arrays.copyOf(whole, length));
        }
        isFound("more behind it", Arrays.copyOf(whole, whole.length + 40));
        isFound("two pieces changed places", swapped(whole));
        Files.write(file(1), whole);
        Files.write(file(2), whole);
        assertThatThrownBy(() -> transcripts.read(2, () -> {})).as("under another number")
                .isInstanceOf(Damaged.class);
        assertThat(all(transcripts.lines(1))).isEqualTo(lines);
        Files.delete(file(1));
        assertThatThrownBy(() -> transcripts.lines(1)).isInstanceOf(Damaged.class);
    }

    private static byte[] swapped(byte[] whole) {
        var swapped = whole.clone();
        System.arraycopy(whole, 24, swapped, 24 + SEALED, SEALED);
        System.arraycopy(whole, 24 + SEALED, swapped, 24, SEALED);
        return swapped;
    }

    @Test
    void theNewestThreeStay() throws IOException {
        for (int round = 1; round <= 5; round++) {
            written(List.of("of round " + round));
        }
        assertThat(transcripts.numbers()).containsExactly(3, 4, 5);
        var cut = transcripts.begin();
        cut.line("a cut");
        assertThat(transcripts.begin()).isNotSameAs(cut);
        assertThat(new LocalDisk().list(folder.resolve("transcripts"))).containsExactly("000003.transcript",
                "000004.transcript", "000005.transcript", "000007.unfinished");
        assertThat(transcripts.lines(5).next()).isEqualTo(Optional.of("of round 5"));
    }
}
