package enthesis.storage.record;

import enthesis.storage.cipher.AesGcm;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// How the records of one kind of file stand on disk: a head in clear, what was sealed, and zeros up to the next disk
/// block. Packed closer, a torn last block would take older records with it (journal.md 3.3). The head is sealed in:
/// kind, file, number, and the tag of the record before, so that no record can be moved, repeated or left out unnoticed.
public final class Blocks {
    /// What a disk writes as a whole.
    public static final int SIZE = 4096;

    private static final int KIND = 8;
    private static final int SEALED_AT = KIND + 16 + 8 + Tag.LENGTH;
    private static final int HEAD = SEALED_AT + 4;

    private final byte[] kind;
    private final byte[] key;
    private final int size;

    /// `kind` are eight letters with which each record begins, `size` the bytes that the disk writes as a whole.
    public Blocks(String kind, byte[] key, int size) {
        this.kind = kind.getBytes(StandardCharsets.US_ASCII);
        this.key = key;
        this.size = size;
        if (this.kind.length != KIND) {
            throw new IllegalArgumentException("a kind has eight letters");
        }
    }

    /// The step at which records may begin.
    public int size() {
        return size;
    }

    public byte[] write(UUID file, long number, Tag before, byte[] content) {
        int sealed = content.length + AesGcm.OVERHEAD;
        var head = ByteBuffer.allocate(HEAD).put(kind).putLong(file.getMostSignificantBits())
                .putLong(file.getLeastSignificantBits()).putLong(number).put(before.bytes()).putInt(sealed).array();
        return ByteBuffer.allocate(aligned(HEAD + sealed)).put(head).put(AesGcm.seal(key, content, head)).array();
    }

    /// The bytes that the record takes that seems to begin at `at`; 0 if none does.
    public int length(byte[] bytes, int at) {
        if (bytes.length - at < HEAD || !Arrays.equals(bytes, at, at + KIND, kind, 0, KIND)) {
            return 0;
        }
        int sealed = sealed(bytes, at);
        return sealed >= AesGcm.OVERHEAD && sealed <= Integer.MAX_VALUE - HEAD - size ? aligned(HEAD + sealed) : 0;
    }

    /// Whether a record begins at `at` and all its bytes are there, good or not.
    public boolean complete(byte[] bytes, int at) {
        return length(bytes, at) > 0 && sealed(bytes, at) <= bytes.length - at - HEAD;
    }

    /// The record that begins at `at`; empty if none does, or it is damaged, foreign or cut off.
    public Optional<Block> read(byte[] bytes, int at) {
        if (!complete(bytes, at)) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes, at + KIND, HEAD - KIND);
        var file = new UUID(buffer.getLong(), buffer.getLong());
        long number = buffer.getLong();
        var before = Tag.take(buffer);
        var body = body(bytes, at);
        return AesGcm.open(key, body, Arrays.copyOfRange(bytes, at, at + HEAD)).map(
                content -> new Block(file, number, before, Tag.endOf(body), content, aligned(HEAD + body.length)));
    }

    /// The tag of a record just written.
    public static Tag tagOf(byte[] block) {
        return Tag.endOf(body(block, 0));
    }

    private static byte[] body(byte[] bytes, int at) {
        return Arrays.copyOfRange(bytes, at + HEAD, at + HEAD + sealed(bytes, at));
    }

    private static int sealed(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).getInt(at + SEALED_AT);
    }

    private int aligned(int length) {
        return (length + size - 1) / size * size;
    }
}
