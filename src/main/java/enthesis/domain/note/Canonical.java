package enthesis.domain.note;

import enthesis.domain.value.VisitId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The content that is signed, as UTF-8 text that is the same byte for byte whenever the content is the same: one fact
/// a line, a fixed order, tabs between, and nothing that depends on locale or version of a library.
///
/// Its SHA-256 is the seal; paper shows the first twelve characters.
public record Canonical(String text) {

    private static final int SHOWN = 12;
    private static final String VISIT = "visit\t";

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// The SHA-256 of the bytes, 64 characters.
    public String seal() {
        return seal(bytes());
    }

    /// The SHA-256 of what was stored as the signed content.
    public static String seal(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Whether no other visit is named in it: a note that was moved is not this visit's.
    public boolean isOf(VisitId visit) {
        return text.lines().filter(line -> line.startsWith(VISIT)).allMatch(line -> line.startsWith(VISIT + visit));
    }

    /// What of a seal is shown and printed.
    public static String shown(String seal) {
        return seal.substring(0, Math.min(SHOWN, seal.length()));
    }
}
