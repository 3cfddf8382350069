package enthesis.domain.picture.file;

import java.nio.charset.StandardCharsets;

/// The bytes of a file, read with the larger end first and never beyond their end.
final class Bytes {
    private final byte[] all;

    Bytes(byte[] all) {
        this.all = all;
    }

    byte[] all() {
        return all;
    }

    int length() {
        return all.length;
    }

    int one(int at) throws NoPicture {
        if (at < 0 || at >= all.length) {
            throw NoPicture.cutOff();
        }
        return all[at] & 0xFF;
    }

    int two(int at) throws NoPicture {
        return one(at) << 8 | one(at + 1);
    }

    long four(int at) throws NoPicture {
        return (long) two(at) << 16 | two(at + 2);
    }

    /// Whether these signs stand here.
    boolean says(int at, String signs) {
        var wanted = signs.getBytes(StandardCharsets.US_ASCII);
        if (at < 0 || at + wanted.length > all.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (all[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
