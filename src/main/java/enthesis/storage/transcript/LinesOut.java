package enthesis.storage.transcript;

import enthesis.storage.cipher.AesGcm;
import enthesis.storage.file.Disk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/// Lines on their way into a file, piece by piece; little more than one piece is in memory.
final class LinesOut {
    private final Disk disk;
    private final Path path;
    private final byte[] key;
    private final Head head;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private long from;
    private long to;

    private LinesOut(Disk disk, Path path, byte[] key, Head head) {
        this.disk = disk;
        this.path = path;
        this.key = key;
        this.head = head;
        this.to = Head.LENGTH;
    }

    static LinesOut begin(Disk disk, Path path, byte[] key, int number) throws IOException {
        var head = Head.fresh(number);
        disk.write(path, head.bytes());
        return new LinesOut(disk, path, key, head);
    }

    void line(String line) throws IOException {
        waiting.writeBytes(line.getBytes(StandardCharsets.US_ASCII));
        waiting.write('\n');
        if (waiting.size() > Head.PIECE) {
            var bytes = waiting.toByteArray();
            int at = 0;
            while (bytes.length - at > Head.PIECE) { // what may be the last one waits
                piece(Arrays.copyOfRange(bytes, at, at + Head.PIECE), false);
                at += Head.PIECE;
            }
            waiting.reset();
            waiting.write(bytes, at, bytes.length - at);
        }
    }

    void end() throws IOException {
        piece(waiting.toByteArray(), true);
    }

    private void piece(byte[] plain, boolean last) throws IOException {
        var sealed = AesGcm.seal(key, plain, head.about(from, last));
        disk.append(path, to, sealed);
        from += plain.length;
        to += sealed.length;
    }
}
