package enthesis.storage.draft;

import enthesis.storage.file.Disk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/// The draft file on disk. Each new file has an identity of its own, so that records of an older one never fit in.
final class DraftFile {
    /// 512 records, two megabytes: then a new file is begun.
    private static final long GROWN = 512L * Block.SIZE;

    private final Disk disk;
    private final Path path;
    private final byte[] key;
    private UUID id = UUID.randomUUID();
    private long number;
    private Tag before = Tag.NONE;
    private long end;
    private boolean trusted;

    DraftFile(Disk disk, Path path, byte[] key) {
        this.disk = disk;
        this.path = path;
        this.key = key;
    }

    /// Empty if there is no file.
    Optional<Scan> read() throws IOException {
        return disk.exists(path) ? Optional.of(Scan.of(key, disk.read(path))) : Optional.empty();
    }

    boolean trusted() {
        return trusted;
    }

    void distrust() {
        trusted = false;
    }

    boolean grown() {
        return end > GROWN;
    }

    void append(Change change) throws IOException {
        var block = Block.write(key, id, number, before, change);
        disk.append(path, end, block);
        wrote(block);
    }

    /// A new file in place of the old one, with these drafts and nothing else.
    void replace(Collection<Draft> drafts) throws IOException {
        trusted = false;
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
        trusted = true;
    }

    private void add(ByteArrayOutputStream bytes, Change change) {
        var block = Block.write(key, id, number, before, change);
        bytes.writeBytes(block);
        wrote(block);
    }

    private void wrote(byte[] block) {
        before = Block.tagOf(block);
        number++;
        end += block.length;
    }
}
