package enthesis.storage.cipher;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/// The Ed25519 key one person signs with. Its public half is hex text and may be known to all.
public final class SigningKey {
    private static final String KIND = "Ed25519";

    private final PrivateKey secret;
    private final String open;

    private SigningKey(PrivateKey secret, String open) {
        this.secret = secret;
        this.open = open;
    }

    public static SigningKey fresh() {
        try {
            var pair = KeyPairGenerator.getInstance(KIND).generateKeyPair();
            return new SigningKey(pair.getPrivate(), HexFormat.of().formatHex(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 is part of every JDK", e);
        }
    }

    /// Both halves, for sealing.
    public byte[] bytes() {
        var hidden = secret.getEncoded();
        var shown = HexFormat.of().parseHex(open);
        return ByteBuffer.allocate(Integer.BYTES + hidden.length + shown.length).putInt(hidden.length).put(hidden)
                .put(shown).array();
    }

    /// The key of `bytes`.
    public static SigningKey of(byte[] bytes) {
        var both = ByteBuffer.wrap(bytes);
        var hidden = new byte[both.getInt()];
        both.get(hidden);
        var shown = new byte[both.remaining()];
        both.get(shown);
        try {
            return new SigningKey(KeyFactory.getInstance(KIND).generatePrivate(new PKCS8EncodedKeySpec(hidden)),
                    HexFormat.of().formatHex(shown));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a signing key", e);
        }
    }

    public String publicKey() {
        return open;
    }

    public String sign(byte[] content) {
        try {
            var signing = Signature.getInstance(KIND);
            signing.initSign(secret);
            signing.update(content);
            return HexFormat.of().formatHex(signing.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key of ours signs", e);
        }
    }

    /// Whether the owner of `publicKey` has signed exactly this.
    public static boolean signed(String publicKey, byte[] content, String signature) {
        try {
            var proof = Signature.getInstance(KIND);
            proof.initVerify(KeyFactory.getInstance(KIND)
                    .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(publicKey))));
            proof.update(content);
            return proof.verify(HexFormat.of().parseHex(signature));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "a signing key";
    }
}
