package enthesis.storage.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedPathTest {
    private static final String WORD = "0123456789abcdef";
    private static final int SECTOR = 4096;
    private static final int SECTORS = 40;

    @TempDir
    Path folder;

    private final Random random = new Random(11);
    private final byte[] content = new byte[SECTORS * SECTOR];
    private Path file = Path.of("");

    @BeforeEach
    void content() {
        file = folder.resolve("file");
        random.nextBytes(content);
    }

    private FileChannel ours(String word) throws IOException {
        return FilePath.get(EncryptedPath.scheme("a1", word::toCharArray) + "file:" + file).open("rw");
    }

    private FileChannel theirs() throws IOException {
        return new FileEncrypt("file", FilePathEncrypt.getPasswordBytes(WORD.toCharArray()),
                FilePath.get(file.toString()).open("rw"));
    }

    private void write(FileChannel channel) throws IOException {
        for (int at = 0; at < content.length;) {
            int length = Math.min(content.length - at, (1 + random.nextInt(5)) * SECTOR);
            assertThat(channel.write(ByteBuffer.wrap(content, at, length), at)).isEqualTo(length);
            at += length;
        }
        channel.write(ByteBuffer.wrap(content, SECTOR, SECTOR), SECTOR);
    }

    private static byte[] read(FileChannel channel, int at, int length) throws IOException {
        var to = ByteBuffer.allocate(length);
        assertThat(channel.read(to, at)).isEqualTo(length);
        return to.array();
    }

    private void holds(FileChannel channel) throws IOException {
        assertThat(channel.size()).isEqualTo(content.length);
        assertThat(read(channel, 0, content.length)).isEqualTo(content);
        for (int i = 0; i < 200; i++) {
            int at = random.nextInt(content.length - 1);
            int length = 1 + random.nextInt(Math.min(3 * SECTOR, content.length - at - 1));
            assertThat(read(channel, at, length)).isEqualTo(Arrays.copyOfRange(content, at, at + length));
        }
        assertThat(channel.read(ByteBuffer.allocate(10), content.length)).isEqualTo(-1);
    }

    @Test
    void theDatabasesOwnWayReadsWhatThisWrites() throws IOException {
        try (var channel = ours(WORD)) {
            write(channel);
            holds(channel);
        }
        try (var channel = theirs()) {
            holds(channel);
        }
    }

    @Test
    void readsWhatTheDatabasesOwnWayWrites() throws IOException {
        try (var channel = theirs()) {
            write(channel);
        }
        try (var channel = ours(WORD)) {
            holds(channel);
            write(channel);
        }
        try (var channel = theirs()) {
            holds(channel);
        }
    }

    @Test
    void cutAnywhereItIsAsLongAsForTheDatabasesOwnWay() throws IOException {
        try (var channel = ours(WORD)) {
            write(channel);
        }
        for (int cut : new int[]{7 * SECTOR, 5 * SECTOR + 9, 2 * SECTOR - 1, SECTOR}) {
            try (var raw = FileChannel.open(file, StandardOpenOption.WRITE)) {
                raw.truncate(cut);
            }
            try (var theirs = theirs(); var ours = ours(WORD)) {
                assertThat(ours.size()).isEqualTo(theirs.size());
                int length = (int) Math.max(0, ours.size());
                assertThat(read(ours, 0, length)).isEqualTo(read(theirs, 0, length));
            }
        }
    }

    @Test
    void isCutToWholeSectors() throws IOException {
        try (var channel = ours(WORD)) {
            write(channel);
            channel.truncate(3 * SECTOR);
            assertThat(channel.size()).isEqualTo(3 * SECTOR);
            assertThatThrownBy(() -> channel.truncate(5)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> channel.write(ByteBuffer.allocate(5), 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Files.size(file)).isEqualTo(4 * SECTOR);
    }

    @Test
    void anotherWordReadsOtherBytes() throws IOException {
        try (var channel = ours(WORD)) {
            write(channel);
        }
        try (var channel = ours("another")) {
            assertThat(read(channel, 0, SECTOR)).isNotEqualTo(Arrays.copyOf(content, SECTOR));
        }
    }

    @Test
    void manyReadAtOnce() throws IOException {
        try (var channel = ours(WORD)) {
            write(channel);
            var right = new AtomicInteger();
            IntStream.range(0, 400).parallel().forEach(i -> {
                int at = i % SECTORS * SECTOR;
                var to = ByteBuffer.allocate(SECTOR);
                try {
                    channel.read(to, at);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                if (Arrays.equals(to.array(), Arrays.copyOfRange(content, at, at + SECTOR))) {
                    right.incrementAndGet();
                }
            });
            assertThat(right).hasValue(400);
        }
    }
}
