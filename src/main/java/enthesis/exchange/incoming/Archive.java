package enthesis.exchange.incoming;

import enthesis.exchange.incoming.NotTaken.Why;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A zip archive, read where it lies: nothing of it is ever unpacked to the disk. Names that lead elsewhere, two files
/// of one name, and what grows without end are refused (reliability.md S17). What is not read of it does not count: an
/// export of everything holds many files beside its charts.
final class Archive implements Closeable {
    /// Entries of any kind: their names are held in memory.
    static final int MOST_ENTRIES = 2_000_000;
    /// So much may be read of a small one; of a large one, with the pictures of a practice in it, so many times its
    /// own size.
    static final long MOST_BYTES = 200L << 20;
    static final int MOST_GROWTH_OF_ALL = 50;
    /// One file of it.
    static final int MOST_GROWTH = 100;
    /// Less than this is no bomb, however it grows.
    private static final long SMALL = 1 << 20;

    private final ZipFile zip;
    private final String name;
    private final long packed;

    private Archive(ZipFile zip, String name, long packed) {
        this.zip = zip;
        this.packed = packed;
        this.name = name;
    }

    static Archive of(Path path) throws IOException {
        var name = path.getFileName().toString();
        try {
            return new Archive(new ZipFile(path.toFile()), name, Files.size(path));
        } catch (ZipException | IllegalArgumentException e) {
            throw new NotTaken(Why.ZIP_BROKEN, name);
        }
    }

    List<Piece> pieces(Set<String> endings) throws IOException {
        var pieces = new ArrayList<Piece>();
        var names = new HashSet<String>();
        long all = 0;
        long most = Math.max(MOST_BYTES, MOST_GROWTH_OF_ALL * packed);
        if (zip.size() > MOST_ENTRIES) {
            throw refused(Why.TOO_MANY_FILES);
        }
        for (var entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            if (leadsElsewhere(entry.getName())) {
                throw refused(Why.ZIP_NAME);
            }
            if (!names.add(entry.getName())) {
                throw refused(Why.ZIP_TWICE);
            }
            if (entry.isDirectory() || !Chosen.ends(entry.getName(), endings)) {
                continue;
            }
            all += Math.max(0, entry.getSize());
            if (entry.getSize() < 0 || entry.getSize() > Chosen.MOST_BYTES || all > most || grows(entry)) {
                throw refused(Why.ZIP_BOMB);
            }
            pieces.add(new Within(entry));
            if (pieces.size() > Chosen.MOST_FILES) {
                throw refused(Why.TOO_MANY_FILES);
            }
        }
        return pieces;
    }

    private static boolean grows(ZipEntry entry) {
        return entry.getSize() > SMALL && entry.getSize() / Math.max(1, entry.getCompressedSize()) > MOST_GROWTH;
    }

    private static boolean leadsElsewhere(String name) {
        return name.startsWith("/") || name.contains("\\") || name.contains(":") || name.indexOf('\0') >= 0
                || List.of(name.split("/", -1)).contains("..");
    }

    private NotTaken refused(Why why) {
        return new NotTaken(why, name);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Within implements Piece {
        private final ZipEntry entry;

        private Within(ZipEntry entry) {
            this.entry = entry;
        }

        @Override
        public String name() {
            return name + "/" + entry.getName();
        }

        @Override
        public long bytes() {
            return Math.max(0, entry.getSize());
        }

        @Override
        public InputStream open() throws IOException {
            try {
                var in = zip.getInputStream(entry);
                return new Whole(new Bounded(in, name(), bytes(), Why.ZIP_BOMB), entry, name());
            } catch (ZipException e) {
                throw new NotTaken(Why.ZIP_BROKEN, name());
            }
        }
    }

    /// What is read must be what was packed.
    private static final class Whole extends CheckedInputStream {
        private final ZipEntry entry;
        private final String name;

        private Whole(InputStream in, ZipEntry entry, String name) {
            super(in, new CRC32());
            this.entry = entry;
            this.name = name;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                int many = super.read(into, from, length);
                if (many < 0 && getChecksum().getValue() != entry.getCrc()) {
                    throw new NotTaken(Why.ZIP_BROKEN, name);
                }
                return many;
            } catch (ZipException | EOFException e) {
                throw new NotTaken(Why.ZIP_BROKEN, name);
            }
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }
    }
}
