package enthesis.storage.cut;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/// A file of a `CutDisk`, open in H2.
final class CutChannel extends FileBaseDefault {
    private final CutDisk disk;
    private final SimFile file;

    CutChannel(CutDisk disk, SimFile file) {
        this.disk = disk;
        this.file = file;
    }

    @Override
    public long size() throws IOException {
        disk.alive();
        return file.length();
    }

    @Override
    public synchronized int read(ByteBuffer to, long at) throws IOException {
        disk.alive();
        var bytes = file.read(at, to.remaining());
        to.put(bytes);
        return bytes.length == 0 ? -1 : bytes.length;
    }

    @Override
    public synchronized int write(ByteBuffer from, long at) throws IOException {
        disk.alive();
        var bytes = new byte[from.remaining()];
        from.get(bytes);
        file.write(at, bytes);
        disk.step();
        return bytes.length;
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        disk.alive();
        file.truncate(size);
        disk.step();
    }

    @Override
    public void force(boolean all) throws IOException {
        disk.step();
        file.force();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        return new FileLock(this, position, size, shared) {
            @Override
            public boolean isValid() {
                return true;
            }

            @Override
            public void release() {}
        };
    }

    @Override
    protected void implCloseChannel() {}
}
