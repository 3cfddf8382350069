package enthesis.storage.attachment;

import enthesis.storage.file.Digests;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// The SHA-256 of bytes, as 64 small hexadecimal digits: the name under which they are kept.
public record Sha256(String hex) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256");
        }
    }

    /// Empty where the text is none.
    static Optional<Sha256> read(String text) {
        return HEX.matcher(text).matches() ? Optional.of(new Sha256(text)) : Optional.empty();
    }

    public static Sha256 of(byte[] bytes) {
        return new Sha256(HexFormat.of().formatHex(Digests.sha256().digest(bytes)));
    }

    @Override
    public String toString() {
        return hex;
    }
}
