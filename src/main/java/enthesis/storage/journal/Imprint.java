package enthesis.storage.journal;

import enthesis.storage.file.Digests;
import enthesis.storage.key.MasterKey;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/// What one row adds to the sum of its table: SHA-256 of a key of the chart, the table and the row as the trail writes
/// it. Without the key nobody can choose a row for its number.
public final class Imprint {
    private final byte[] key;

    public Imprint(MasterKey key) {
        this.key = key.lend("table-sum");
    }

    public BigInteger of(String table, String row) {
        var digest = Digests.sha256();
        digest.update(key);
        digest.update((table + "|" + row).getBytes(StandardCharsets.US_ASCII));
        return new BigInteger(1, digest.digest());
    }
}
