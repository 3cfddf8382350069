package enthesis.storage.key;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// The bytes that are stretched: name and password together. So two people with one password have two keys, an unknown
/// name costs the same work as a wrong password, and the file tells nothing of names.
final class Secret {
    private Secret() {}

    static byte[] of(String name, char[] password) {
        var who = plain(name).getBytes(StandardCharsets.UTF_8);
        var typed = bytes(password);
        var secret = ByteBuffer.allocate(Integer.BYTES + who.length + typed.length).putInt(who.length).put(who)
                .put(typed).array();
        Arrays.fill(typed, (byte) 0);
        return secret;
    }

    /// A name as it is compared: case and blanks do not matter.
    static String plain(String name) {
        var text = Normalizer.normalize(name, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /// The same letters typed on another keyboard are the same bytes.
    private static byte[] bytes(char[] password) {
        CharSequence text = CharBuffer.wrap(password);
        var same = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        var room = new byte[same.length() * 4];
        var buffer = ByteBuffer.wrap(room);
        StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(same), buffer, true);
        var bytes = Arrays.copyOf(room, buffer.position());
        Arrays.fill(room, (byte) 0);
        return bytes;
    }
}
