package enthesis.domain.picture.file;

/// Copies of a JPEG what the picture and its colours need: tables, frame, scans, ICC profile, the bare JFIF and Adobe
/// marks. EXIF, XMP, IPTC, comments, thumbnails, further pictures and whatever follows the end are left behind.
final class JpegFilter {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int JFIF = 14;
    private static final int ADOBE = 12;
    /// More would only keep the decoder busy; no camera writes them.
    private static final int SCANS = 64;

    private final Bytes in;
    private final Cut out;
    private int width;
    private int height;
    private Turn turn = Turn.NONE;
    private int scans;

    JpegFilter(byte[] file) {
        in = new Bytes(file);
        out = new Cut(file.length);
    }

    PictureFile filtered() throws NoPicture {
        mark(START);
        int at = 2;
        while (true) {
            at = marker(at);
            int kind = in.one(at - 1);
            if (kind == END) {
                break;
            }
            int length = in.two(at);
            if (length < 2 || at + length > in.length()) {
                throw length < 2 ? NoPicture.broken() : NoPicture.cutOff();
            }
            segment(kind, at, length);
            at += length;
            if (kind == SCAN) {
                at = scan(at);
            }
        }
        if (width == 0 || scans == 0) {
            throw NoPicture.broken();
        }
        mark(END);
        return new PictureFile(PictureFile.Format.JPEG, out.done(), width, height, turn);
    }

    /// The place behind the marker that must stand here; it may be stretched by filling bytes.
    private int marker(int from) throws NoPicture {
        if (in.one(from) != 0xFF) {
            throw NoPicture.broken();
        }
        int at = from + 1;
        while (in.one(at) == 0xFF) {
            at++;
        }
        int kind = in.one(at);
        if (kind < 0xC0 || kind == START || (kind >= 0xD0 && kind <= 0xD7)) {
            throw NoPicture.broken();
        }
        return at + 1;
    }

    private void segment(int kind, int at, int length) throws NoPicture {
        switch (kind) {
            case 0xC0, 0xC1, 0xC2 -> frame(kind, at, length);
            case 0xC4, 0xDB, 0xDD -> keep(kind, at + 2, length - 2);
            case SCAN -> {
                scans++;
                if (width == 0 || scans > SCANS) {
                    throw width == 0 ? NoPicture.broken() : NoPicture.unusual();
                }
                keep(kind, at + 2, length - 2);
            }
            case APP0 -> jfif(at, length);
            case APP1 -> exif(at, length);
            case APP2 -> {
                if (in.says(at + 2, "ICC_PROFILE\0")) {
                    keep(kind, at + 2, length - 2);
                }
            }
            case APP14 -> {
                if (in.says(at + 2, "Adobe") && length >= ADOBE + 2) {
                    keep(kind, at + 2, ADOBE);
                }
            }
            default -> {
                if (kind < APP0) {
                    throw NoPicture.unusual();
                }
            }
        }
    }

    /// Eight bits a colour, grey or three colours; its size is looked at before anything else of it is.
    private void frame(int kind, int at, int length) throws NoPicture {
        int colours = in.one(at + 7);
        if (width != 0) {
            throw NoPicture.broken();
        }
        if (in.one(at + 2) != 8 || in.two(at + 3) == 0 || (colours != 1 && colours != 3)) {
            throw NoPicture.unusual();
        }
        height = in.two(at + 3);
        width = in.two(at + 5);
        NoPicture.unlessWithin(width, height);
        if (length != 8 + 3 * colours) {
            throw NoPicture.broken();
        }
        keep(kind, at + 2, length - 2);
    }

    /// The density without the thumbnail.
    private void jfif(int at, int length) {
        if (in.says(at + 2, "JFIF\0") && length >= JFIF + 2) {
            open(APP0, JFIF);
            out.part(in.all(), at + 2, JFIF - 2).two(0);
        }
    }

    private void exif(int at, int length) {
        if (in.says(at + 2, "Exif\0\0")) {
            turn = Exif.turn(in, at + 8, at + length);
        }
    }

    /// Copies what is coded up to the next marker, and gives its place.
    private int scan(int from) throws NoPicture {
        int at = from;
        while (in.one(at) != 0xFF || isWithinScan(in.one(at + 1))) {
            at++;
        }
        out.part(in.all(), from, at - from);
        return at;
    }

    /// A coded 0xFF, or a restart between two parts of a scan.
    private static boolean isWithinScan(int next) {
        return next == 0 || (next >= 0xD0 && next <= 0xD7);
    }

    private void keep(int kind, int from, int length) {
        open(kind, length);
        out.part(in.all(), from, length);
    }

    private void open(int kind, int length) {
        mark(kind);
        out.two(length + 2);
    }

    private void mark(int kind) {
        out.one(0xFF).one(kind);
    }
}
