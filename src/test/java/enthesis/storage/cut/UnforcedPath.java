package enthesis.storage.cut;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// How H2 reaches the real files of a disk that takes every write, and forces none of them while it `FAILS`.
public final class UnforcedPath extends FilePathWrapper {
    public static final AtomicBoolean FAILS = new AtomicBoolean();
    private static final String SCHEME = "unforced";

    /// The scheme, for a disk.
    public static String scheme() {
        FilePath.register(new UnforcedPath());
        return SCHEME + ":";
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel file;

        private Channel(FileChannel file) {
            this.file = file;
        }

        @Override
        public void force(boolean all) throws IOException {
            if (FAILS.get()) {
                throw new IOException("Input/output error");
            }
            file.force(all);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public synchronized int read(ByteBuffer to, long at) throws IOException {
            return file.read(to, at);
        }

        @Override
        public synchronized int write(ByteBuffer from, long at) throws IOException {
            return file.write(from, at);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
