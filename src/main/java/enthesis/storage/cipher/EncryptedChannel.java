package enthesis.storage.cipher;

import static enthesis.storage.cipher.Xts.SECTOR;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.h2.security.SHA256;
import org.h2.store.fs.FileBaseDefault;

/// A file as H2 writes it with CIPHER=AES: a sector in clear that names the kind and the salt, then sectors encrypted
/// each by its number. H2's own `FileEncrypt` reads what this writes, and this what that writes. H2 writes whole sectors
/// only; it reads anything.
final class EncryptedChannel extends FileBaseDefault {
    private static final byte[] KIND = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 8;
    /// So few because the password has 256 random bits (reliability.md C.1).
    private static final int ROUNDS = 10;

    private final FileChannel base;
    private final byte[] key;
    private final Queue<Xts> idle = new ConcurrentLinkedQueue<>();
    private volatile long size;

    private EncryptedChannel(FileChannel base, byte[] key, long size) {
        this.base = base;
        this.key = key;
        this.size = size;
    }

    /// Over an encrypted file, or one that is still shorter than its first sector and gets a new one. `password` is
    /// written over.
    static EncryptedChannel over(FileChannel base, byte[] password) throws IOException {
        try {
            long length = base.size() - SECTOR;
            var head = ByteBuffer.wrap(Arrays.copyOf(KIND, SECTOR));
            if (length >= 0) {
                readFully(base, head, 0);
            } else {
                var salt = new byte[SALT];
                new SecureRandom().nextBytes(salt);
                head.put(KIND.length, salt);
                writeFully(base, head, 0);
            }
            var salt = Arrays.copyOfRange(head.array(), KIND.length, KIND.length + SALT);
            return new EncryptedChannel(base, SHA256.getPBKDF2(password, salt, ROUNDS, Xts.KEY), whole(length));
        } finally {
            Arrays.fill(password, (byte) 0);
        }
    }

    /// H2 takes what stands behind the last whole sector for the bytes that count in the sector before; whoever cut the
    /// file there gets what H2 would get.
    private static long whole(long length) {
        return length < 0 ? 0 : length % SECTOR == 0 ? length : length - SECTOR;
    }

    /// By many threads at once: each decrypts by itself.
    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public int read(ByteBuffer to, long at) throws IOException {
        int wanted = (int) Math.min(to.remaining(), size - at);
        if (!to.hasRemaining()) {
            return 0;
        }
        if (wanted <= 0) {
            return -1;
        }
        long first = at / SECTOR;
        int before = (int) (at % SECTOR);
        var sectors = new byte[(before + wanted + SECTOR - 1) / SECTOR * SECTOR];
        readFully(base, ByteBuffer.wrap(sectors), (first + 1) * SECTOR);
        var xts = xts();
        xts.decrypt(first, sectors, sectors.length);
        idle.add(xts);
        to.put(sectors, before, wanted);
        return wanted;
    }

    @Override
    public synchronized int write(ByteBuffer from, long at) throws IOException {
        int length = from.remaining();
        if (at % SECTOR != 0 || length % SECTOR != 0) {
            throw new IllegalArgumentException("not whole sectors");
        }
        var sectors = new byte[length];
        from.get(sectors);
        var xts = xts();
        xts.encrypt(at / SECTOR, sectors, length);
        idle.add(xts);
        writeFully(base, ByteBuffer.wrap(sectors), at + SECTOR);
        size = Math.max(size, at + length);
        return length;
    }

    private Xts xts() {
        var xts = idle.poll();
        return xts == null ? new Xts(key) : xts;
    }

    private static void readFully(FileChannel base, ByteBuffer to, long from) throws IOException {
        for (long at = from; to.hasRemaining();) {
            int read = base.read(to, at);
            if (read < 0) {
                throw new EOFException();
            }
            at += read;
        }
    }

    private static void writeFully(FileChannel base, ByteBuffer from, long to) throws IOException {
        for (long at = to; from.hasRemaining();) {
            at += base.write(from, at);
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    protected void implTruncate(long length) throws IOException {
        if (length % SECTOR != 0) {
            throw new IllegalArgumentException("not whole sectors");
        }
        if (length < size) {
            base.truncate(length + SECTOR);
            size = length;
        }
    }

    @Override
    public void force(boolean all) throws IOException {
        base.force(all);
    }

    @Override
    public FileLock tryLock(long position, long length, boolean shared) throws IOException {
        return base.tryLock(position, length, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        base.close();
        Arrays.fill(key, (byte) 0);
        idle.clear();
    }
}
