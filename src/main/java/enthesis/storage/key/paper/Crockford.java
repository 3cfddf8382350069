package enthesis.storage.key.paper;

import java.util.Locale;

/// Crockford's 32 signs: no I, L, O, U, so that handwriting is read back as it was meant; I and L are taken for 1, O
/// for 0.
public final class Crockford {
    public static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Crockford() {}

    /// 0-31, or -1 if it is no sign.
    public static int value(char sign) {
        return switch (sign) {
            case 'O', 'o' -> 0;
            case 'I', 'i', 'L', 'l' -> 1;
            default -> SIGNS.indexOf(Character.toUpperCase(sign));
        };
    }

    /// Without what separates groups, in capitals.
    public static String bare(String typed) {
        return typed.replaceAll("[\\s\\-_.·–—]", "").toUpperCase(Locale.ROOT);
    }

    /// Five bits per sign, the first bit first.
    public static int[] values(byte[] bytes) {
        var values = new int[bytes.length * 8 / 5];
        for (int bit = 0; bit < values.length * 5; bit++) {
            int set = (bytes[bit / 8] >> (7 - bit % 8)) & 1;
            values[bit / 5] |= set << (4 - bit % 5);
        }
        return values;
    }

    /// The bytes of the first `count` values.
    public static byte[] bytes(int[] values, int count) {
        var bytes = new byte[count * 5 / 8];
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            int set = (values[bit / 5] >> (4 - bit % 5)) & 1;
            bytes[bit / 8] |= (byte) (set << (7 - bit % 8));
        }
        return bytes;
    }
}
