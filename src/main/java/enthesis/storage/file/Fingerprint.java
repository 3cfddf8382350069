package enthesis.storage.file;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/// The SHA-256 of a file of any length, as 64 hexadecimal digits.
public final class Fingerprint {
    private static final int PART = 1 << 20;

    private Fingerprint() {}

    /// That of bytes that come one part after the other.
    public static final class Running {
        private final MessageDigest digest = Digests.sha256();

        public void add(byte[] part) {
            digest.update(part);
        }

        /// Of all of them; used once.
        public String hex() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    public static String of(Disk disk, Path file) throws IOException {
        var running = new Running();
        long at = 0;
        for (var part = disk.part(file, at, PART); part.length > 0; part = disk.part(file, at, PART)) {
            running.add(part);
            at += part.length;
        }
        return running.hex();
    }
}
