package enthesis.storage.draft;

import enthesis.storage.key.AesGcm;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// One record on disk: a head in clear, what was sealed, and zeros up to the next 4 KiB. Packed closer, a torn last
/// block would take older records with it (journal.md 3.3). The head is sealed in: file, number, and the tag of the
/// record before, so that no record can be moved, repeated or left out unnoticed.
record Block(UUID file, long number, Tag before, Tag own, Change change, int length) {
    static final int SIZE = 4096;

    private static final byte[] BEGINS = "EnDraft1".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = BEGINS.length + 16 + 8 + Tag.LENGTH + 4;
    private static final int LONGEST = 64 << 20;

    static byte[] write(byte[] key, UUID file, long number, Tag before, Change change) {
        var plain = change.bytes();
        int sealed = plain.length + AesGcm.OVERHEAD;
        var head = head(file, number, before, sealed);
        return ByteBuffer.allocate(aligned(HEAD + sealed)).put(head).put(AesGcm.seal(key, plain, head)).array();
    }

    private static byte[] head(UUID file, long number, Tag before, int sealed) {
        return ByteBuffer.allocate(HEAD).put(BEGINS).putLong(file.getMostSignificantBits())
                .putLong(file.getLeastSignificantBits()).putLong(number).put(before.bytes()).putInt(sealed).array();
    }

    /// The record that begins at `at`; empty if none does, or it is damaged, foreign or cut off.
    static Optional<Block> read(byte[] key, byte[] bytes, int at) {
        if (bytes.length - at < HEAD || !Arrays.equals(bytes, at, at + BEGINS.length, BEGINS, 0, BEGINS.length)) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes, at + BEGINS.length, HEAD - BEGINS.length);
        var file = new UUID(buffer.getLong(), buffer.getLong());
        long number = buffer.getLong();
        var before = Tag.take(buffer);
        int sealed = buffer.getInt();
        if (sealed < AesGcm.OVERHEAD || sealed > LONGEST || sealed > bytes.length - at - HEAD) {
            return Optional.empty();
        }
        var body = Arrays.copyOfRange(bytes, at + HEAD, at + HEAD + sealed);
        return AesGcm.open(key, body, Arrays.copyOfRange(bytes, at, at + HEAD)).flatMap(Change::read)
                .map(change -> new Block(file, number, before, Tag.endOf(body), change, aligned(HEAD + sealed)));
    }

    /// The tag of a record just written.
    static Tag tagOf(byte[] block) {
        int sealed = ByteBuffer.wrap(block).getInt(HEAD - 4);
        return Tag.endOf(Arrays.copyOfRange(block, HEAD, HEAD + sealed));
    }

    private static int aligned(int length) {
        return (length + SIZE - 1) / SIZE * SIZE;
    }
}
