package enthesis.storage.transcript;

import enthesis.storage.backup.Damaged;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/// How a file begins, and what each of its pieces is sealed with: the number of the file, its random name, the place of
/// the piece and whether it is the last, so that none can be left out, moved or taken from another.
record Head(int number, UUID id) {
    static final int PIECE = 1 << 20;
    static final int LENGTH = 24;

    private static final byte[] MAGIC = "EnTrans1".getBytes(StandardCharsets.US_ASCII);

    static Head fresh(int number) {
        return new Head(number, UUID.randomUUID());
    }

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH).put(MAGIC).putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits()).array();
    }

    static Head read(int number, byte[] bytes) throws Damaged {
        if (bytes.length < LENGTH || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
            throw new Damaged();
        }
        var rest = ByteBuffer.wrap(bytes, MAGIC.length, LENGTH - MAGIC.length);
        return new Head(number, new UUID(rest.getLong(), rest.getLong()));
    }

    byte[] about(long from, boolean last) {
        return ("transcript|1|" + number + "|" + id + "|" + from + "|" + last).getBytes(StandardCharsets.US_ASCII);
    }
}
