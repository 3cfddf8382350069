package enthesis.domain.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a program calls a person: `system` says whose numbers these are (may be empty where a file does not say).
public record Identifier(String system, String value) {
    public static final int LONGEST_SYSTEM = 400;
    public static final int LONGEST_VALUE = 200;
    /// For people whose file gives them no number: what it says of who they are, so that the same file finds
    /// them again.
    public static final String BY_CONTENT = "urn:enthesis:as-told";

    public Identifier {
        if (value.isBlank() || value.length() > LONGEST_VALUE || system.length() > LONGEST_SYSTEM) {
            throw new IllegalArgumentException("not an identifier");
        }
    }

    static Identifier ofContent(String... told) {
        return new Identifier(BY_CONTENT, digest(told));
    }

    /// SHA-256 of texts, each with its length before it, in hexadecimal digits.
    public static String digest(String... texts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var text : texts) {
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
