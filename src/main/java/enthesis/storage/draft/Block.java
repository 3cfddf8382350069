package enthesis.storage.draft;

import enthesis.storage.cipher.AesGcm;
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
    private static final int SEALED_AT = BEGINS.length + 16 + 8 + Tag.LENGTH;
    private static final int HEAD = SEALED_AT + 4;

    static byte[] write(byte[] key, UUID file, long number, Tag before, Change change) {
        var plain = change.bytes();
        int sealed = plain.length + AesGcm.OVERHEAD;
        var head = ByteBuffer.allocate(HEAD).put(BEGINS).putLong(file.getMostSignificantBits())
                .putLong(file.getLeastSignificantBits()).putLong(number).put(before.bytes()).putInt(sealed).array();
        return ByteBuffer.allocate(aligned(HEAD + sealed)).put(head).put(AesGcm.seal(key, plain, head)).array();
    }

    /// Whether a record begins at `at` and all its bytes are there, good or not.
    static boolean complete(byte[] bytes, int at) {
        if (bytes.length - at < HEAD || !Arrays.equals(bytes, at, at + BEGINS.length, BEGINS, 0, BEGINS.length)) {
            return false;
        }
        int sealed = sealed(bytes, at);
        return sealed >= AesGcm.OVERHEAD && sealed <= bytes.length - at - HEAD;
    }

    /// The record that begins at `at`; empty if none does, or it is damaged, foreign or cut off.
    static Optional<Block> read(byte[] key, byte[] bytes, int at) {
        if (!complete(bytes, at)) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes, at + BEGINS.length, HEAD - BEGINS.length);
        var file = new UUID(buffer.getLong(), buffer.getLong());
        long number = buffer.getLong();
        var before = Tag.take(buffer);
        var body = body(bytes, at);
        return AesGcm.open(key, body, Arrays.copyOfRange(bytes, at, at + HEAD)).flatMap(Change::read)
                .map(change -> new Block(file, number, before, Tag.endOf(body), change, aligned(HEAD + body.length)));
    }

    /// The tag of a record just written.
    static Tag tagOf(byte[] block) {
        return Tag.endOf(body(block, 0));
    }

    private static byte[] body(byte[] bytes, int at) {
        return Arrays.copyOfRange(bytes, at + HEAD, at + HEAD + sealed(bytes, at));
    }

    private static int sealed(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).getInt(at + SEALED_AT);
    }

    private static int aligned(int length) {
        return (length + SIZE - 1) / SIZE * SIZE;
    }
}
