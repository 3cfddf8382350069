package enthesis.storage.cipher;

import java.security.GeneralSecurityException;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// HKDF with SHA-256 (RFC 5869): many keys from one.
public final class Hkdf {
    private Hkdf() {}

    /// `length` bytes of key for the use that `info` names; the salt may be empty.
    public static byte[] derive(byte[] secret, byte[] salt, byte[] info, int length) {
        try {
            var extract = HKDFParameterSpec.ofExtract().addIKM(secret);
            var spec = (salt.length == 0 ? extract : extract.addSalt(salt)).thenExpand(info, length);
            return KDF.getInstance("HKDF-SHA256").deriveData(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF-SHA256 is part of every JDK 25", e);
        }
    }
}
