package enthesis.storage.extract;

import enthesis.storage.file.Disk;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip archive as it is written, file by file, through the one door of all files; names are UTF-8, and it may be
/// larger than 4 GB. Every file in it bears the time at which the export began.
final class ExportZip implements Closeable {
    private static final int PIECE = 1 << 22;
    private final ZipOutputStream out;
    private final LocalDateTime when;

    private ExportZip(OutputStream to, LocalDateTime when) {
        out = new ZipOutputStream(to);
        this.when = when;
    }

    static ExportZip at(Disk disk, Path file, LocalDateTime when) throws IOException {
        disk.write(file, new byte[0]);
        return new ExportZip(new Pieces(disk, file), when);
    }

    void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(when);
        out.putNextEntry(entry);
    }

    void add(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    void end() throws IOException {
        out.closeEntry();
    }

    /// Writes the table of contents; everything is on the disk then.
    @Override
    public void close() throws IOException {
        out.close();
    }

    /// Gathers what is written and forces it to the disk in large pieces.
    private static final class Pieces extends OutputStream {
        private final Disk disk;
        private final Path file;
        private final byte[] waiting = new byte[PIECE];
        private int many;
        private long written;

        private Pieces(Disk disk, Path file) {
            this.disk = disk;
            this.file = file;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[]{(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int done = 0; done < length;) {
                int part = Math.min(length - done, PIECE - many);
                System.arraycopy(bytes, from + done, waiting, many, part);
                many += part;
                done += part;
                if (many == PIECE) {
                    put();
                }
            }
        }

        private void put() throws IOException {
            disk.append(file, written, Arrays.copyOf(waiting, many));
            written += many;
            many = 0;
        }

        @Override
        public void close() throws IOException {
            if (many > 0) {
                put();
            }
        }
    }
}
