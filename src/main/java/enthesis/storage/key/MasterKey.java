package enthesis.storage.key;

import enthesis.storage.cipher.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/// The one secret of a chart: 32 random bytes, never written in clear. All work keys are derived from it by a label.
public final class MasterKey {
    public static final String H2_FILE = "h2file";
    public static final String JOURNAL = "journal";
    public static final String BACKUP = "backup";
    public static final String DRAFT = "draft";
    public static final String ATTACHMENT = "attachment";
    public static final String AUDIT_MAC = "audit-mac";
    public static final String SLOTS_MAC = "slots-mac";
    public static final String PEOPLE = "people";

    static final int LENGTH = 32;

    private final byte[] secret;
    private boolean wiped;

    private MasterKey(byte[] secret) {
        this.secret = secret;
    }

    public static MasterKey fresh() {
        var secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        return new MasterKey(secret);
    }

    public static MasterKey of(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("a master key has " + LENGTH + " bytes");
        }
        return new MasterKey(secret.clone());
    }

    /// 32 bytes for the use that `label` names.
    public byte[] derive(String label) {
        return Hkdf.derive(bytes(), new byte[0], label.getBytes(StandardCharsets.UTF_8), LENGTH);
    }

    /// The password of H2's file: 64 characters 0-9a-f, so that its few hashing rounds do not matter
    /// (reliability.md 0.1).
    public char[] filePassword() {
        var key = derive(H2_FILE);
        var password = HexFormat.of().formatHex(key).toCharArray();
        Arrays.fill(key, (byte) 0);
        return password;
    }

    /// Forgets the secret; deriving is refused from here on.
    public void wipe() {
        wiped = true;
        Arrays.fill(secret, (byte) 0);
    }

    public boolean wiped() {
        return wiped;
    }

    byte[] bytes() {
        if (wiped) {
            throw new IllegalStateException("the chart is locked");
        }
        return secret;
    }

    @Override
    public String toString() {
        return "a master key";
    }
}
