package enthesis.storage.draft;

import enthesis.storage.file.Aside;
import enthesis.storage.file.Disk;
import enthesis.storage.record.Blocks;
import enthesis.storage.record.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/// The draft file on disk. Each new file has an identity of its own, so that records of an older one never fit in.
/// Records are appended only to a file that this program began and that has failed in nothing since.
final class DraftFile {
    /// 512 records, two megabytes: grown by so much and by as much again as it began with, a new file is begun. One
    /// that begins large is not written anew for each letter.
    private static final long GROWN = 512L * Blocks.SIZE;

    private final Disk disk;
    private final Path path;
    private final byte[] key;
    private final Blocks blocks;
    private UUID id = UUID.randomUUID();
    private long number;
    private Tag before = Tag.NONE;
    private long end;
    private long most = GROWN;
    private boolean sound;
    private boolean damaged;
    private Optional<Path> setAside = Optional.empty();

    DraftFile(Disk disk, Path path, byte[] key) {
        this.disk = disk;
        this.path = path;
        this.key = key;
        this.blocks = Scan.blocks(key);
    }

    /// What an earlier program left; nothing if there is no file, or none that can be read.
    Optional<Scan> read() {
        if (!disk.exists(path)) {
            return Optional.empty();
        }
        try {
            var scan = Scan.of(key, disk.read(path));
            damaged = !scan.whole();
            return Optional.of(scan);
        } catch (IOException _) {
            damaged = true;
            return Optional.empty();
        }
    }

    /// Where a damaged or foreign file was set aside.
    Optional<Path> setAside() {
        return setAside;
    }

    boolean takesMore() {
        return sound && end <= most;
    }

    void append(Change change) throws IOException {
        sound = false;
        var block = blocks.write(id, number, before, change.bytes());
        disk.append(path, end, block);
        wrote(block);
        sound = true;
    }

    /// A new file in place of the old one, with these drafts and nothing else. A damaged one is kept beside it.
    void replace(Collection<Draft> drafts) throws IOException {
        sound = false;
        keepDamaged();
        id = UUID.randomUUID();
        number = 0;
        before = Tag.NONE;
        end = 0;
        var bytes = new ByteArrayOutputStream();
        add(bytes, Change.cleared(""));
        for (var draft : drafts) {
            add(bytes, Change.of(draft));
        }
        disk.write(path, bytes.toByteArray());
        most = 2 * end + GROWN;
        damaged = false;
        sound = true;
    }

    /// A copy, so that at no moment what can still be read is missing; what cannot be copied is moved.
    private void keepDamaged() throws IOException {
        if (damaged && setAside.isEmpty()) {
            var aside = Aside.of(disk, path);
            var bytes = readable();
            if (bytes.isPresent()) {
                disk.write(aside, bytes.get());
            } else {
                disk.move(path, aside);
            }
            setAside = Optional.of(aside);
        }
    }

    private Optional<byte[]> readable() {
        try {
            return Optional.of(disk.read(path));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private void add(ByteArrayOutputStream bytes, Change change) {
        var block = blocks.write(id, number, before, change.bytes());
        bytes.writeBytes(block);
        wrote(block);
    }

    private void wrote(byte[] block) {
        before = Blocks.tagOf(block);
        number++;
        end += block.length;
    }
}
