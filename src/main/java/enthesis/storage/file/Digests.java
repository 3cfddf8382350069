package enthesis.storage.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// New SHA-256 digests, for whoever needs one for each row: to copy one that has taken nothing yet costs a fraction of
/// asking Java for one.
public final class Digests {
    private static final MessageDigest NEW = asked();

    private Digests() {}

    private static MessageDigest asked() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    /// One that has taken nothing yet; on any thread.
    public static MessageDigest sha256() {
        try {
            return (MessageDigest) NEW.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own can be copied", e);
        }
    }
}
