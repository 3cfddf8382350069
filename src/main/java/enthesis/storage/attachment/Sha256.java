package enthesis.storage.attachment;

import enthesis.storage.file.Digests;
import java.util.HexFormat;

/// The SHA-256 of bytes, as 64 small hexadecimal digits: the name under which they are kept.
public record Sha256(String hex) {

    public Sha256 {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256");
        }
    }

    public static Sha256 of(byte[] bytes) {
        return new Sha256(HexFormat.of().formatHex(Digests.sha256().digest(bytes)));
    }

    @Override
    public String toString() {
        return hex;
    }
}
