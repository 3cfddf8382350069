package enthesis.domain.picture.file;

/// Reads the one thing of EXIF that a picture needs to stand upright. Whatever is odd turns nothing.
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private final Bytes file;
    private final int start;
    private final int end;
    private final boolean smallEndFirst;

    private Exif(Bytes file, int start, int end) {
        this.file = file;
        this.start = start;
        this.end = Math.min(end, file.length());
        smallEndFirst = file.says(start, "II");
    }

    /// The turn said in the TIFF block between these places.
    static Turn turn(Bytes file, int start, int end) {
        try {
            return new Exif(file, start, end).turn();
        } catch (NoPicture e) {
            return Turn.NONE;
        }
    }

    private Turn turn() throws NoPicture {
        if (!(smallEndFirst || file.says(start, "MM")) || two(2) != 42) {
            return Turn.NONE;
        }
        long first = four(4);
        if (first < 8 || first > end - start) {
            return Turn.NONE;
        }
        int directory = (int) first;
        int entries = two(directory);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (two(entry) == ORIENTATION) {
                return two(entry + 2) == SHORT && four(entry + 4) == 1 ? Turn.of(two(entry + 8)) : Turn.NONE;
            }
        }
        return Turn.NONE;
    }

    private int one(int at) throws NoPicture {
        if (start + at >= end) {
            throw NoPicture.cutOff();
        }
        return file.one(start + at);
    }

    private int two(int at) throws NoPicture {
        return smallEndFirst ? one(at) | one(at + 1) << 8 : one(at) << 8 | one(at + 1);
    }

    private long four(int at) throws NoPicture {
        return smallEndFirst ? two(at) | (long) two(at + 2) << 16 : (long) two(at) << 16 | two(at + 2);
    }
}
