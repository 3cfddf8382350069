package enthesis.storage.extract;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of bytes that come in pieces.
final class Checksum {
    private final MessageDigest digest;

    Checksum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(byte[] bytes) {
        digest.update(bytes);
    }

    /// Of all that was added; once.
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
