package enthesis.storage.cipher;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What every record of ours is sealed with, beside the cipher alone with a nonce that is counted.
@State(Scope.Thread)
public class SealBench {
    @Param({"1000", "1000000"})
    public int bytes;

    private final byte[] key = new byte[32];
    private final byte[] about = "a record".getBytes(StandardCharsets.US_ASCII);
    private final byte[] nonce = new byte[12];
    private byte[] plain = new byte[0];
    private long sealed;

    @Setup
    public void fill() {
        key[0] = 1;
        plain = new byte[bytes];
    }

    @Benchmark
    public byte[] seal() {
        return AesGcm.seal(key, plain, about);
    }

    @Benchmark
    public byte[] bare() throws GeneralSecurityException {
        ByteBuffer.wrap(nonce).putLong(sealed++);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(about);
        return cipher.doFinal(plain);
    }
}
