package enthesis.storage.file;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of a file of any length, as 64 hexadecimal digits.
public final class Fingerprint {
    private static final int PART = 1 << 20;

    private Fingerprint() {}

    public static String of(Disk disk, Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            long at = 0;
            for (var part = disk.part(file, at, PART); part.length > 0; part = disk.part(file, at, PART)) {
                digest.update(part);
                at += part.length;
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
