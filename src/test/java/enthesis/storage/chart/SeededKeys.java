package enthesis.storage.chart;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Keys that are always the same for the same seed.
record SeededKeys(String seed) implements ChartKeys {

    @Override
    public char[] filePassword() {
        return HexFormat.of().formatHex(derive("h2file")).toCharArray();
    }

    @Override
    public byte[] derive(String label) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((seed + "/" + label).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
