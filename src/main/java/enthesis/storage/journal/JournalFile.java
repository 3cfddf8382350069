package enthesis.storage.journal;

import enthesis.storage.file.Disk;
import enthesis.storage.file.DiskFull;
import enthesis.storage.record.Block;
import enthesis.storage.record.Blocks;
import enthesis.storage.record.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One generation of the journal, open to go on.
final class JournalFile {
    private static final String KIND = "EnJourn1";
    private static final int WINDOW = 16 * 1024;
    /// What the database takes for a write beside what it takes for its rows, some 54 kB (journal.md 5), and more.
    private static final int ROOM = 256 * 1024;
    private static final int DATABASE = 8;

    private final Disk disk;
    private final Path path;
    private final Blocks blocks;
    private final UUID id;
    private long number;
    private Tag before;
    private long end;

    private JournalFile(Disk disk, Path path, Blocks blocks, UUID id) {
        this.disk = disk;
        this.path = path;
        this.blocks = blocks;
        this.id = id;
        this.before = Tag.NONE;
    }

    private static Blocks blocks(Disk disk, byte[] key) {
        return new Blocks(KIND, key, disk.block());
    }

    /// A new file with these pages, on the disk as a whole or not at all.
    static JournalFile begin(Disk disk, Path path, byte[] key, List<Page> pages) throws IOException {
        var file = new JournalFile(disk, path, blocks(disk, key), UUID.randomUUID());
        var bytes = new ByteArrayOutputStream();
        for (var page : pages) {
            var block = file.blocks.write(file.id, file.number, file.before, Page.bytes(page));
            bytes.writeBytes(block);
            file.wrote(block);
        }
        disk.write(path, bytes.toByteArray());
        return file;
    }

    /// On the disk when this returns. After a failure nobody knows what of it is there; the next one takes its place.
    void append(Page page) throws IOException {
        var block = blocks.write(id, number, before, Page.bytes(page));
        roomFor(block);
        disk.append(path, end, block);
        wrote(block);
    }

    /// The database takes more than the journal, and takes a full disk worse: so there must be room for both.
    private void roomFor(byte[] block) throws IOException {
        long free = disk.free(path.resolveSibling(""));
        if (free < ROOM + (long) DATABASE * block.length) {
            throw new DiskFull(free);
        }
    }

    private void wrote(byte[] block) {
        before = Blocks.tagOf(block);
        number++;
        end += block.length;
    }

    /// A record that was read back may still be in a cache only.
    void force() throws IOException {
        disk.force(path);
    }

    /// Is told every page that can be read; `follows` is false for one behind a gap.
    interface Reader {
        void page(Page page, boolean follows);
    }

    /// What came of reading: the file to go on with behind its last good record, if it has one, and whether nothing is
    /// missing before that. What follows the last good record is a torn tail, never acknowledged.
    record Read(Optional<JournalFile> file, boolean whole) {}

    static Read read(Disk disk, Path path, byte[] key, Reader reader) throws IOException {
        return new Reading(disk, path, blocks(disk, key), reader).read();
    }

    private static final class Reading {
        private final Disk disk;
        private final Path path;
        private final Blocks blocks;
        private final Reader reader;
        private @Nullable Block last;
        private long end;
        private boolean whole = true;

        Reading(Disk disk, Path path, Blocks blocks, Reader reader) {
            this.disk = disk;
            this.path = path;
            this.blocks = blocks;
            this.reader = reader;
        }

        Read read() throws IOException {
            long size = disk.size(path);
            long at = 0;
            while (at < size) {
                var block = at(at, size);
                at += block.isPresent() ? block.get().length() : blocks.size();
                if (block.isPresent()) {
                    take(block.get(), at);
                }
            }
            return new Read(Optional.ofNullable(last).map(this::goOn), whole && last != null);
        }

        private Optional<Block> at(long at, long size) throws IOException {
            var window = disk.part(path, at, WINDOW);
            long length = blocks.length(window, 0);
            if (length > window.length && at + length <= size) {
                window = disk.part(path, at, (int) length);
            }
            return blocks.read(window, 0);
        }

        private void take(Block block, long after) {
            var page = Page.read(block.content());
            boolean next = page.isPresent() && (last == null ? block.begins() : block.follows(last)) && whole;
            if (next) {
                last = block;
                end = after;
            } else {
                whole = false;
            }
            page.ifPresent(it -> reader.page(it, next));
        }

        private JournalFile goOn(Block block) {
            var file = new JournalFile(disk, path, blocks, block.file());
            file.number = block.number() + 1;
            file.before = block.own();
            file.end = end;
            return file;
        }
    }
}
