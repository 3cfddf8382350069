package enthesis.storage.cipher;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM: secret, and any change is noticed. Sealed bytes are a random nonce (12), the cipher text and its tag
/// (16); `about` is not stored, but must be the same when opening. A key that was written over is refused: nothing may
/// ever be sealed under zeros.
public final class AesGcm {
    public static final int OVERHEAD = 28;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int PRACTICE = 32;
    private static final int TIMES = 8_000;

    private AesGcm() {}

    public static byte[] seal(byte[] key, byte[] plain, byte[] about) {
        try {
            var nonce = new byte[NONCE];
            new SecureRandom().nextBytes(nonce);
            var sealed = Arrays.copyOf(nonce, plain.length + OVERHEAD);
            cipher(Cipher.ENCRYPT_MODE, key, nonce, about).doFinal(plain, 0, plain.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every JDK", e);
        }
    }

    /// Empty if the key is another one, or anything was changed.
    public static Optional<byte[]> open(byte[] key, byte[] sealed, byte[] about) {
        if (sealed.length < OVERHEAD) {
            return Optional.empty();
        }
        try {
            var nonce = Arrays.copyOf(sealed, NONCE);
            var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, about);
            return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every JDK", e);
        }
    }

    /// Seals and opens a little so often that the machine learns to do it fast: of pieces of a megabyte, each a single
    /// call, the JDK works through the first thousands at a thirtieth of the speed. It takes up to a second of a
    /// processor the first time, and next to nothing after that.
    public static void practise() {
        var key = new byte[PRACTICE];
        new SecureRandom().nextBytes(key);
        for (int time = 0; time < TIMES; time++) {
            open(key, seal(key, key, key), key);
        }
        Arrays.fill(key, (byte) 0);
    }

    private static boolean wiped(byte[] key) {
        for (byte one : key) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] about) throws GeneralSecurityException {
        if (wiped(key)) {
            throw new IllegalStateException("the key was wiped");
        }
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about);
        return cipher;
    }
}
