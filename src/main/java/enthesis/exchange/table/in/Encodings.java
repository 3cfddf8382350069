package enthesis.exchange.table.in;

import enthesis.exchange.incoming.Piece;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Finds out in which encoding a file is, by what decodes. An encoding of single bytes can only be supposed: what it
/// says has to be looked at.
final class Encodings {
    /// As Java calls them, those it knows on this machine; what a table can be said to be in.
    static final List<String> ALL = List.of("UTF-8", "windows-1252", "ISO-8859-15", "ISO-8859-1", "windows-1250",
            "ISO-8859-2", "windows-1251", "windows-1253", "windows-1254", "ISO-8859-7", "ISO-8859-9", "IBM850",
            "x-MacRoman", "UTF-16LE", "UTF-16BE").stream().filter(Charset::isSupported).toList();
    private static final int GLANCE = 4096;
    private static final int PIECE = 1 << 16;

    private Encodings() {}

    /// `sure`: no other one would do.
    record Found(String encoding, boolean sure) {}

    static Found of(Piece piece) throws IOException {
        byte[] glance;
        try (var in = piece.open()) {
            glance = in.readNBytes(GLANCE);
        }
        if (begins(glance, 0xef, 0xbb, 0xbf)) {
            return new Found("UTF-8", true);
        }
        if (begins(glance, 0xff, 0xfe) || halfEmpty(glance, 1)) {
            return new Found("UTF-16LE", true);
        }
        if (begins(glance, 0xfe, 0xff) || halfEmpty(glance, 0)) {
            return new Found("UTF-16BE", true);
        }
        var utf8 = count(piece, StandardCharsets.UTF_8);
        if (utf8.wrong == 0 || utf8.beyondAscii > utf8.wrong) {
            return new Found("UTF-8", true); // in another one, hardly anything beyond ASCII would decode
        }
        var windows = Charset.forName("windows-1252");
        return new Found(count(piece, windows).wrong == 0 ? windows.name() : "ISO-8859-1", false);
    }

    static boolean begins(byte[] bytes, int... with) {
        for (int at = 0; at < with.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xff) != with[at]) {
                return false;
            }
        }
        return true;
    }

    /// Latin letters in UTF-16 have a zero beside each.
    private static boolean halfEmpty(byte[] bytes, int from) {
        int zeros = 0;
        int others = 0;
        for (int at = 0; at + 1 < bytes.length; at += 2) {
            zeros += bytes[at + from] == 0 ? 1 : 0;
            others += bytes[at + 1 - from] == 0 ? 1 : 0;
        }
        return zeros * 4 > bytes.length && others * 20 < bytes.length;
    }

    /// How many signs beyond ASCII there are, and how many bytes that are no letter.
    private record Count(long beyondAscii, long wrong) {}

    private static Count count(Piece piece, Charset in) throws IOException {
        var decoder = strict(in);
        var bytes = ByteBuffer.allocate(PIECE);
        var signs = CharBuffer.allocate(PIECE);
        long beyond = 0;
        long wrong = 0;
        try (InputStream from = piece.open()) {
            boolean end = false;
            while (!end) {
                int many = from.read(bytes.array(), bytes.position(), bytes.remaining());
                end = many < 0;
                bytes.position(bytes.position() + Math.max(0, many)).flip();
                var result = decoder.decode(bytes, signs, end);
                while (result.isError()) {
                    wrong++;
                    bytes.position(bytes.position() + result.length());
                    result = decoder.decode(bytes, signs, end);
                }
                beyond += signs.flip().chars().filter(sign -> sign >= 0x80).count();
                signs.clear();
                bytes.compact();
            }
        }
        return new Count(beyond, wrong);
    }

    static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
