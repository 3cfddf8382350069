package enthesis.exchange.document.outside;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Set;

/// How large the pictures are that a JBIG2 stream in a PDF is put together from, before any of them is made: what a
/// stream says of itself may be another thing than what the document says of it (ITU-T T.88, 7.2 and 7.4).
final class Jbig {
    private static final int PATTERNS = 16;
    private static final Set<Integer> REGIONS = Set.of(4, 6, 7, 20, 22, 23, 36, 38, 39, 40, 42, 43);
    private static final Set<Integer> HALFTONES = Set.of(20, 22, 23);
    /// Width, height, place and kind of a region.
    private static final int REGION = 17;
    private static final int PAGE = 48;
    private static final int TYPE = 0x3f;
    private static final int WIDE_PAGE_NUMBER = 0x40;
    private static final int SHORT_COUNT = 7;
    private static final int COUNT = 0x1fffffff;
    private static final long UNKNOWN = 0xffffffffL;

    private final ByteBuffer bytes;
    private final double most;

    private Jbig(ByteBuffer bytes, double most) {
        this.bytes = bytes;
        this.most = most;
    }

    /// Whether none has more than so many pixels. What is no such stream has none.
    static boolean fits(InputStream in, double most) throws IOException {
        var jbig = new Jbig(ByteBuffer.wrap(in.readAllBytes()), most);
        try {
            while (jbig.bytes.hasRemaining()) {
                if (!jbig.segmentFits()) {
                    return false;
                }
            }
            return true;
        } catch (BufferUnderflowException | IllegalArgumentException _) {
            return true;
        }
    }

    private boolean segmentFits() {
        long number = unsigned();
        int flags = bytes.get();
        int refers = refers();
        skip((long) refers * (number <= 256 ? 1 : number <= 65_536 ? 2 : 4));
        skip((flags & WIDE_PAGE_NUMBER) == 0 ? 1 : 4);
        long length = unsigned();
        int data = bytes.position();
        boolean fits = dataFits(flags & TYPE);
        bytes.position(data);
        skip(length == UNKNOWN ? bytes.remaining() : length);
        return fits;
    }

    private int refers() {
        int first = bytes.get() & 0xff;
        if (first >> 5 != SHORT_COUNT) {
            return first >> 5;
        }
        bytes.position(bytes.position() - 1);
        int many = bytes.getInt() & COUNT;
        skip((many + 8L) / 8);
        return many;
    }

    private boolean dataFits(int type) {
        if (type == PAGE || REGIONS.contains(type)) {
            double width = unsigned();
            long height = unsigned();
            return width * (height == UNKNOWN && type == PAGE ? 1 : height) <= most
                    && (!HALFTONES.contains(type) || gridFits());
        }
        if (type == PATTERNS) {
            skip(1);
            double one = (double) (bytes.get() & 0xff) * (bytes.get() & 0xff);
            return one * (unsigned() + 1) <= most;
        }
        return true;
    }

    /// So many patterns lie side by side and below each other in a halftone, whatever its region can show of them.
    private boolean gridFits() {
        skip(REGION - 2L * Integer.BYTES + 1);
        double across = unsigned();
        return across * unsigned() <= most;
    }

    private long unsigned() {
        return Integer.toUnsignedLong(bytes.getInt());
    }

    private void skip(long many) {
        if (many > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        bytes.position(bytes.position() + (int) many);
    }
}
