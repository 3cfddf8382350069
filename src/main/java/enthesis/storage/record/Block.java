package enthesis.storage.record;

import java.util.UUID;

/// One record as it was read: the file it belongs to, its number there, the tag of the record before, its own, and what
/// was sealed in it.
public final class Block {
    private final UUID file;
    private final long number;
    private final Tag before;
    private final Tag own;
    private final byte[] content;
    private final int length;

    Block(UUID file, long number, Tag before, Tag own, byte[] content, int length) {
        this.file = file;
        this.number = number;
        this.before = before;
        this.own = own;
        this.content = content;
        this.length = length;
    }

    public UUID file() {
        return file;
    }

    public long number() {
        return number;
    }

    public Tag before() {
        return before;
    }

    public Tag own() {
        return own;
    }

    public byte[] content() {
        return content;
    }

    /// The bytes it takes in its file, with what fills up its last disk block.
    public int length() {
        return length;
    }

    /// Whether it is the next one of the same file.
    public boolean follows(Block last) {
        return file.equals(last.file) && number == last.number + 1 && before.equals(last.own);
    }

    /// Whether a file may begin with it.
    public boolean begins() {
        return number == 0 && before.equals(Tag.NONE);
    }
}
