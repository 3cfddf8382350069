package enthesis.storage.key;

import enthesis.storage.cipher.AesGcm;
import enthesis.storage.cipher.Argon2;
import enthesis.storage.cipher.Hkdf;
import enthesis.storage.cipher.SigningKey;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The master key, wrapped for one password or for the recovery key. Bytes are written as hex. A slot holds no name:
/// the name is part of what is stretched, so it cannot be guessed without the password either.
///
/// With a password it holds the key its person signs with, too (`signing`, "" where they never have): nobody else can
/// take it out, not even with the master key.
record Slot(UUID id, Kind kind, UUID person, Argon2 argon2, String salt, String wrapped, String signing) {
    /// How a slot is wrapped; the file around it may change.
    private static final String FORM = "1";

    private static final int SALT = 16;

    Slot {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(person);
        Objects.requireNonNull(argon2);
        HexFormat.of().parseHex(salt);
        HexFormat.of().parseHex(wrapped);
        HexFormat.of().parseHex(signing);
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
        var slot = new Slot(UUID.randomUUID(), owner.kind(), owner.person(), by.argon2(), by.salt(), "", "");
        var wrapped = AesGcm.seal(slot.wrappingKey(stretched), key.bytes(), slot.about(vault));
        return new Slot(slot.id, slot.kind, slot.person, slot.argon2, slot.salt, HexFormat.of().formatHex(wrapped),
                "");
    }

    /// The same, carrying the key its person signs with.
    Slot signing(UUID vault, SigningKey key, byte[] stretched) {
        var plain = key.bytes();
        var sealed = AesGcm.seal(signingKey(stretched), plain, about(vault));
        Arrays.fill(plain, (byte) 0);
        return new Slot(id, kind, person, argon2, salt, wrapped, HexFormat.of().formatHex(sealed));
    }

    /// The key its person signs with; empty if they never have.
    Optional<SigningKey> signing(UUID vault, byte[] stretched) {
        return signing.isEmpty()
                ? Optional.empty()
                : AesGcm.open(signingKey(stretched), HexFormat.of().parseHex(signing), about(vault))
                        .map(SigningKey::of);
    }

    private byte[] signingKey(byte[] stretched) {
        return Hkdf.derive(stretched, new byte[0], utf8("signing " + id), MasterKey.LENGTH);
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
                salt, FORM));
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
