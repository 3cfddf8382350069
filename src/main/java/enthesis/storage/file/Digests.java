package enthesis.storage.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// New SHA-256 digests.
public final class Digests {

    private Digests() {}

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
