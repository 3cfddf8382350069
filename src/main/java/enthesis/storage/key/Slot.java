package enthesis.storage.key;

import enthesis.storage.cipher.AesGcm;
import enthesis.storage.cipher.Argon2;
import enthesis.storage.cipher.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The master key, wrapped for one password or for the recovery key. Bytes are written as hex. A slot holds no name:
/// the name is part of what is stretched, so it cannot be guessed without the password either.
record Slot(UUID id, Kind kind, UUID person, Argon2 argon2, String salt, String wrapped) {
    private static final int SALT = 16;

    Slot {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(person);
        Objects.requireNonNull(argon2);
        HexFormat.of().parseHex(salt);
        HexFormat.of().parseHex(wrapped);
    }

    /// What unwraps a slot.
    enum Kind {
        PASSWORD, RECOVERY
    }

    static String freshSalt() {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /// A slot for the stretched secret `stretched`, which must come from these parameters and this salt.
    static Slot wrap(UUID vault, Owner owner, Stretch by, byte[] stretched, MasterKey key) {
        var slot = new Slot(UUID.randomUUID(), owner.kind(), owner.person(), by.argon2(), by.salt(), "");
        var wrapped = AesGcm.seal(slot.wrappingKey(stretched), key.bytes(), slot.about(vault));
        return new Slot(slot.id, slot.kind, slot.person, slot.argon2, slot.salt, HexFormat.of().formatHex(wrapped));
    }

    Optional<MasterKey> unwrap(UUID vault, byte[] stretched) {
        var opened = AesGcm.open(wrappingKey(stretched), HexFormat.of().parseHex(wrapped), about(vault));
        return opened.filter(bytes -> bytes.length == MasterKey.LENGTH).map(bytes -> {
            var key = MasterKey.of(bytes);
            Arrays.fill(bytes, (byte) 0);
            return key;
        });
    }

    Owner owner() {
        return new Owner(kind, person);
    }

    Stretch stretch() {
        return new Stretch(argon2, salt);
    }

    /// Several slots share a salt, so each makes its own key of what was stretched.
    private byte[] wrappingKey(byte[] stretched) {
        return Hkdf.derive(stretched, new byte[0], utf8("slot " + id), MasterKey.LENGTH);
    }

    private byte[] about(UUID vault) {
        return utf8(String.join("|", vault.toString(), id.toString(), kind.name(), person.toString(), argon2.toString(),
                salt, Integer.toString(VaultFile.VERSION)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Whose slot it is; the recovery slot belongs to the chart itself.
    record Owner(Kind kind, UUID person) {}

    /// How a secret is stretched.
    record Stretch(Argon2 argon2, String salt) {
        byte[] of(byte[] secret) {
            return argon2.stretch(secret, HexFormat.of().parseHex(salt));
        }
    }
}
