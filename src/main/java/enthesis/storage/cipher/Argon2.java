package enthesis.storage.cipher;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// How hard a password is to guess: Argon2id (RFC 9106) with `memory` KiB, `passes` over it and `lanes`. Less than the
/// usual is refused, and so is what would stop the machine (reliability.md S03).
public record Argon2(int memory, int passes, int lanes) {
    /// 64 MiB and three passes: about a quarter of a second (reliability.md C.1).
    public static final Argon2 USUAL = new Argon2(64 * 1024, 3, 1);

    private static final int MOST_MEMORY = 1024 * 1024;
    private static final int MOST_PASSES = 16;
    private static final int MOST_LANES = 4;
    private static final int LENGTH = 32;

    /// Whether these parameters protect, and a workstation can pay for them.
    public boolean acceptable() {
        return memory >= 64 * 1024 && memory <= MOST_MEMORY && passes >= 3 && passes <= MOST_PASSES && lanes >= 1
                && lanes <= MOST_LANES;
    }

    /// 32 bytes of key.
    public byte[] stretch(byte[] secret, byte[] salt) {
        return run(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withSalt(salt), secret);
    }

    byte[] run(Argon2Parameters.Builder more, byte[] secret) {
        var parameters = more.withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(memory)
                .withIterations(passes).withParallelism(lanes).build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        var key = new byte[LENGTH];
        generator.generateBytes(secret, key);
        return key;
    }

    @Override
    public String toString() {
        return "argon2id " + memory + " " + passes + " " + lanes;
    }
}
