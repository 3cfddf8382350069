package enthesis.domain.extract.research;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Draws a name and a number of days for every identity: always the same within one export, another in each. They hang
/// on a secret that is drawn for the export and kept nowhere, so that neither the chart nor the program leads back; and
/// nothing has to be remembered of a chart that is written.
public final class Lots {
    /// A name is a letter, so that no spreadsheet takes it for a number, and so many hexadecimal digits.
    private static final int DIGITS = 15;
    /// A year either way: seasons do not say when it was.
    private static final int FARTHEST = 365;
    private static final int SECRET = 32;

    private final byte[] secret;

    /// Lots that hang on this secret.
    ///
    /// @throws IllegalArgumentException
    ///             for a secret that is not 32 bytes of chance
    public Lots(byte[] secret) {
        if (secret.length != SECRET) {
            throw new IllegalArgumentException("no secret");
        }
        this.secret = secret.clone();
    }

    public String name(String identity) {
        return "x" + HexFormat.of().formatHex(drawn("name", identity)).substring(0, DIGITS);
    }

    /// From 365 days before to 365 days after, never none.
    public int days(String patient) {
        int days = new BigInteger(1, drawn("days", patient)).mod(BigInteger.valueOf(2 * FARTHEST)).intValue()
                - FARTHEST;
        return days < 0 ? days : days + 1;
    }

    private byte[] drawn(String what, String of) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(secret);
            digest.update((what + "|" + of).getBytes(StandardCharsets.UTF_8));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
