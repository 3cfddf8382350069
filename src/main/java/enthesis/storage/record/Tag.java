package enthesis.storage.record;

import java.nio.ByteBuffer;

/// The 16 bytes that end a sealed record and stand for it in the next one.
public record Tag(long high, long low) {
    public static final Tag NONE = new Tag(0, 0);

    static final int LENGTH = 16;

    static Tag take(ByteBuffer buffer) {
        return new Tag(buffer.getLong(), buffer.getLong());
    }

    static Tag endOf(byte[] sealed) {
        return take(ByteBuffer.wrap(sealed, sealed.length - LENGTH, LENGTH));
    }

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH).putLong(high).putLong(low).array();
    }
}
