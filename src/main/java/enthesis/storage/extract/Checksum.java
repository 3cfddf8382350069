package enthesis.storage.extract;

import enthesis.storage.file.Digests;
import java.security.MessageDigest;
import java.util.HexFormat;

/// The SHA-256 of bytes that come in pieces.
final class Checksum {
    private final MessageDigest digest = Digests.sha256();

    void add(byte[] bytes) {
        digest.update(bytes);
    }

    /// Of all that was added; once.
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
