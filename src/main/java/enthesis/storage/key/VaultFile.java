package enthesis.storage.key;

import enthesis.storage.file.Digests;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// `vault.json`. The sum finds damage before anybody unlocks, so that the other copy is used; the mac, made with the
/// master key, finds what somebody changed on purpose. `generation` counts the writes.
record VaultFile(Content content, String mac, String sum) {
    /// To rise when the format changes; since 2 a slot may carry its person's signing key.
    static final int VERSION = 2;

    /// All that is known of the chart before it is unlocked. `people` are the names, sealed with the master key.
    record Content(int version, UUID vault, long generation, String clinic, List<Slot> slots, String people) {

        Content next(Slots slots, String people) {
            return new Content(VERSION, vault, generation + 1, clinic, slots.all(), people);
        }

        Content named(String name) {
            return new Content(version, vault, generation + 1, name, slots, people);
        }
    }

    static VaultFile of(Content content, MasterKey key) {
        var mac = mac(content, key);
        return new VaultFile(content, mac, sum(content, mac));
    }

    boolean untouched(MasterKey key) {
        return MessageDigest.isEqual(utf8(mac), utf8(mac(content, key)));
    }

    byte[] bytes() {
        return VaultJson.bytes(this);
    }

    /// Empty if damaged, or not written by this version.
    static Optional<VaultFile> read(byte[] bytes) {
        return VaultJson.read(bytes).filter(VaultFile::whole);
    }

    private boolean whole() {
        return content.version >= 1 && content.version <= VERSION && sum(content, mac).equals(sum);
    }

    /// Whether these bytes look like a vault that a later version of the program wrote.
    static boolean newer(byte[] bytes) {
        return VaultJson.version(bytes) > VERSION;
    }

    static String mac(Content content, MasterKey key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.lend(MasterKey.SLOTS_MAC), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(VaultJson.bytes(content)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is part of every JDK", e);
        }
    }

    static String sum(Content content, String mac) {
        var digest = Digests.sha256();
        digest.update(VaultJson.bytes(content));
        return HexFormat.of().formatHex(digest.digest(utf8(mac)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
