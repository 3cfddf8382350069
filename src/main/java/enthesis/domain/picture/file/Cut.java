package enthesis.domain.picture.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What is left of a file, as it is copied piece by piece.
final class Cut {
    private byte[] bytes;
    private int length;

    Cut(int room) {
        bytes = new byte[room];
    }

    Cut one(int value) {
        grow(1);
        bytes[length++] = (byte) value;
        return this;
    }

    Cut two(int value) {
        return one(value >> 8).one(value);
    }

    Cut four(long value) {
        return two((int) (value >> 16)).two((int) value);
    }

    Cut text(String signs) {
        var ascii = signs.getBytes(StandardCharsets.US_ASCII);
        return part(ascii, 0, ascii.length);
    }

    Cut part(byte[] from, int at, int many) {
        grow(many);
        System.arraycopy(from, at, bytes, length, many);
        length += many;
        return this;
    }

    byte[] done() {
        return Arrays.copyOf(bytes, length);
    }

    private void grow(int by) {
        if (length + by > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + by));
        }
    }
}
