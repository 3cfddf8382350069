package enthesis.exchange.table.in;

import enthesis.exchange.incoming.NotTaken;
import enthesis.exchange.incoming.NotTaken.Why;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;

/// The signs of a file, and where they stand. Refuses bytes that are none in its encoding, signs that are no letters,
/// and a row that does not end: whoever reads has to say where rows end.
final class Guarded extends Reader {
    /// No row of a practice is longer.
    static final int LONGEST_ROW = 1 << 18;
    private static final int PIECE = 1 << 13;
    private static final char MARK = '\ufeff';

    private final InputStream in;
    private final String file;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE).flip();
    private final CharBuffer signs = CharBuffer.allocate(PIECE).flip();
    private boolean end;
    private boolean begun;
    private boolean wrong;
    private boolean carriage;
    private long line = 1;
    private long column;
    private int since;

    Guarded(InputStream in, String file, String encoding) {
        this.in = in;
        this.file = file;
        decoder = Encodings.strict(Charset.forName(encoding));
    }

    /// A row has ended; what was read beyond it counts for the next.
    void rowEnds() {
        since = 0;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (!signs.hasRemaining() && !fill()) {
            return -1;
        }
        int many = Math.min(length, signs.remaining());
        signs.get(into, from, many);
        for (int at = from; at < from + many; at++) {
            count(into[at]);
        }
        since += many;
        if (since > LONGEST_ROW + PIECE) {
            throw new NotTaken(Why.TABLE_LONG, file, line, column, "");
        }
        return many;
    }

    private void count(char sign) throws NotTaken {
        boolean ends = sign == '\n' || sign == '\r';
        if (ends && !(sign == '\n' && carriage)) {
            line++;
            column = 0;
        }
        carriage = sign == '\r';
        column += ends ? 0 : 1;
        if ((sign < ' ' && !ends && sign != '\t') || sign == 0x7f || sign >= '\ufffe') {
            throw new NotTaken(Why.TABLE_SIGN, file, line, column, "");
        }
    }

    private boolean fill() throws IOException {
        signs.clear();
        while (signs.position() == 0) {
            if (wrong) {
                throw new NotTaken(Why.TABLE_ENCODING, file, line, column + 1, decoder.charset().name());
            }
            if (end && !bytes.hasRemaining()) {
                signs.flip();
                return false;
            }
            more();
        }
        signs.flip();
        if (!begun && signs.get(0) == MARK) {
            signs.get();
        }
        begun = true;
        return signs.hasRemaining() || fill();
    }

    private void more() throws IOException {
        if (!end) {
            bytes.compact();
            int many = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = many < 0;
            bytes.position(bytes.position() + Math.max(0, many)).flip();
        }
        var result = decoder.decode(bytes, signs, end);
        wrong = result.isError();
        if (end && !wrong && result.isUnderflow()) {
            bytes.position(bytes.limit());
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
