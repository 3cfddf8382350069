package enthesis.storage.key;

import enthesis.storage.cipher.Hkdf;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/// The one secret of a chart: 32 random bytes, never written in clear. All work keys are derived from it by a label.
public final class MasterKey {
    public static final String H2_FILE = "h2file";
    public static final String JOURNAL = "journal";
    public static final String BACKUP = "backup";
    public static final String DRAFT = "draft";
    public static final String ATTACHMENT = "attachment";
    public static final String SLOTS_MAC = "slots-mac";
    public static final String PEOPLE = "people";
    public static final String NOTE_WORDS = "note-words";

    static final int LENGTH = 32;
    private static final int NAME = 8;

    private final byte[] secret;
    private final Map<String, byte[]> lent = new HashMap<>();
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

    /// 32 bytes for the use that `label` names; whoever asks wipes them.
    public byte[] derive(String label) {
        return Hkdf.derive(bytes(), new byte[0], label.getBytes(StandardCharsets.UTF_8), LENGTH);
    }

    /// The same for somebody who goes on using them: they are this key's, and written over with it.
    public synchronized byte[] lend(String label) {
        bytes();
        return lent.computeIfAbsent(label, this::derive);
    }

    /// The password of H2's file: 64 characters 0-9a-f, so that its few hashing rounds do not matter
    /// (reliability.md 0.1).
    public char[] filePassword() {
        var key = derive(H2_FILE);
        var password = HexFormat.of().formatHex(key).toCharArray();
        Arrays.fill(key, (byte) 0);
        return password;
    }

    /// Tells this key from others, and says nothing else of it.
    public String name() {
        return HexFormat.of().formatHex(derive("name"), 0, NAME);
    }

    /// Hands the secret to another program of ours. What the stream keeps of it is written over.
    public void hand(OutputStream program) throws IOException {
        program.write(bytes());
        program.flush();
        program.write(new byte[LENGTH]);
        program.flush();
    }

    /// The secret that another program has handed over.
    public static MasterKey handed(InputStream program) throws IOException {
        var secret = program.readNBytes(LENGTH);
        try {
            if (secret.length != LENGTH || program.readNBytes(LENGTH).length != LENGTH) {
                throw new EOFException("no key was handed over");
            }
            return of(secret);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /// Forgets the secret and all keys it has lent; deriving is refused from here on.
    public synchronized void wipe() {
        wiped = true;
        Arrays.fill(secret, (byte) 0);
        lent.values().forEach(key -> Arrays.fill(key, (byte) 0));
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
