package enthesis.storage.cipher;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/// AES-128-XTS over sectors of 4,096 bytes as H2 uses it, one key for data and tweak (reliability.md 0.1), the blocks
/// of many sectors given to the machine's own AES at once. Bit by bit what `org.h2.store.fs.encrypt.XTS` gives, which
/// encrypts block by block in tables, some thirty times as slow. For one thread at a time.
final class Xts {
    static final int SECTOR = 4096;
    static final int KEY = 16;
    private static final int BLOCK = 16;
    private static final long FEEDBACK = 0x87;
    private static final int TOP = Long.SIZE - 1;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final Cipher encrypting;
    private final Cipher decrypting;

    Xts(byte[] key) {
        encrypting = cipher(Cipher.ENCRYPT_MODE, key);
        decrypting = cipher(Cipher.DECRYPT_MODE, key);
    }

    private static Cipher cipher(int mode, byte[] key) {
        try {
            var cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES is part of every JDK", e);
        }
    }

    /// Encrypts whole sectors in place; the first has this number.
    void encrypt(long sector, byte[] sectors, int length) {
        turn(encrypting, sector, sectors, length);
    }

    void decrypt(long sector, byte[] sectors, int length) {
        turn(decrypting, sector, sectors, length);
    }

    private void turn(Cipher cipher, long sector, byte[] sectors, int length) {
        var tweaks = tweaks(sector, length);
        mix(sectors, tweaks, length);
        through(cipher, sectors, length);
        mix(sectors, tweaks, length);
    }

    /// The number of each sector, encrypted, and multiplied by x for each next block (IEEE 1619, GF(2^128)).
    private byte[] tweaks(long first, int length) {
        int sectors = length / SECTOR;
        var starts = new byte[sectors * BLOCK];
        for (int i = 0; i < sectors; i++) {
            LONG.set(starts, i * BLOCK, first + i);
        }
        through(encrypting, starts, starts.length);
        var tweaks = new byte[length];
        for (int i = 0; i < sectors; i++) {
            long low = (long) LONG.get(starts, i * BLOCK);
            long high = (long) LONG.get(starts, i * BLOCK + Long.BYTES);
            for (int at = i * SECTOR; at < (i + 1) * SECTOR; at += BLOCK) {
                LONG.set(tweaks, at, low);
                LONG.set(tweaks, at + Long.BYTES, high);
                long over = (high >> TOP) & FEEDBACK;
                high = (high << 1) | (low >>> TOP);
                low = (low << 1) ^ over;
            }
        }
        return tweaks;
    }

    private static void mix(byte[] bytes, byte[] with, int length) {
        for (int at = 0; at < length; at += Long.BYTES) {
            LONG.set(bytes, at, (long) LONG.get(bytes, at) ^ (long) LONG.get(with, at));
        }
    }

    private static void through(Cipher cipher, byte[] bytes, int length) {
        try {
            cipher.doFinal(bytes, 0, length, bytes, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("whole blocks have room", e);
        }
    }
}
