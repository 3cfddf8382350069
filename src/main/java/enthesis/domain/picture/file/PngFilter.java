package enthesis.domain.picture.file;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Copies of a PNG the chunks that the picture and its colours need, each checked against its sum. Texts, times, EXIF,
/// further pictures, unknown chunks and whatever follows the end are left behind.
final class PngFilter {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    /// The longest colour profile that is believed, unpacked: a small one may be packed to swell without end.
    private static final int PROFILE = 4 * 1024 * 1024;
    /// What is kept, and how long it may be: longer would hold something else.
    private static final Map<String, Integer> KEPT = Map.of("IHDR", 13, "PLTE", 768, "tRNS", 256, "gAMA", 4, "cHRM", 32,
            "sRGB", 1, "cICP", 4, "sBIT", 4, "IDAT", Integer.MAX_VALUE, "IEND", 0);

    private final Bytes in;
    private final Cut out;
    private int width;
    private int height;
    private Turn turn = Turn.NONE;
    private boolean drawn;

    PngFilter(byte[] file) {
        in = new Bytes(file);
        out = new Cut(file.length);
    }

    PictureFile filtered() throws NoPicture {
        out.part(in.all(), 0, SIGNATURE);
        int at = SIGNATURE;
        var kind = "";
        while (!kind.equals("IEND")) {
            long length = in.four(at);
            if (length > in.length() - AROUND - at) {
                throw NoPicture.cutOff();
            }
            kind = new String(in.all(), at + 4, 4, StandardCharsets.ISO_8859_1);
            chunk(kind, at, (int) length);
            at += (int) length + AROUND;
        }
        if (!drawn) {
            throw NoPicture.broken();
        }
        return new PictureFile(PictureFile.Format.PNG, out.done(), width, height, turn);
    }

    private void chunk(String kind, int at, int length) throws NoPicture {
        if (width == 0) {
            header(kind, at, length);
        } else if (kind.equals("IHDR")) {
            throw NoPicture.broken();
        }
        if (sum(at + 4, length + 4) != in.four(at + 8 + length)) {
            throw NoPicture.broken();
        }
        drawn |= kind.equals("IDAT");
        if (kind.equals("eXIf")) {
            turn = Exif.turn(in, at + 8, at + 8 + length);
        } else if (kind.equals("iCCP")) {
            profile(at + 8, length);
        } else if (length <= KEPT.getOrDefault(kind, -1)) {
            out.part(in.all(), at, length + AROUND);
        } else if (KEPT.containsKey(kind) || Character.isUpperCase(kind.charAt(0))) {
            throw NoPicture.broken();
        }
    }

    /// Its size is looked at before anything else of it is, its own sum too.
    private void header(String kind, int at, int length) throws NoPicture {
        if (!kind.equals("IHDR") || length != 13) {
            throw NoPicture.broken();
        }
        NoPicture.unlessWithin(in.four(at + 8), in.four(at + 12));
        width = (int) in.four(at + 8);
        height = (int) in.four(at + 12);
    }

    /// The profile without the name it was given; none where it cannot be unpacked within bounds.
    private void profile(int from, int length) throws NoPicture {
        int name = from;
        while (name < from + length && in.one(name) != 0) {
            name++;
        }
        int packed = name + 2;
        if (packed >= from + length || !unpacks(packed, from + length - packed)) {
            return;
        }
        var body = new Cut(length + 10).text("iCCPicc\0\0").part(in.all(), packed, from + length - packed).done();
        var sum = new CRC32();
        sum.update(body);
        out.four(body.length - 4L).part(body, 0, body.length).four(sum.getValue());
    }

    private boolean unpacks(int from, int length) {
        var inflater = new Inflater();
        try {
            inflater.setInput(in.all(), from, length);
            var piece = new byte[8192];
            int got = 1;
            while (got > 0 && !inflater.finished() && inflater.getBytesWritten() <= PROFILE) {
                got = inflater.inflate(piece);
            }
            return inflater.finished() && inflater.getBytesRead() == length;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private long sum(int from, int length) {
        var sum = new CRC32();
        sum.update(in.all(), from, length);
        return sum.getValue();
    }
}
