package enthesis.domain.document;

import enthesis.domain.document.DocumentFile.Format;
import enthesis.domain.entry.Refusal;
import enthesis.domain.picture.file.Intake;
import enthesis.domain.picture.file.Limits;
import enthesis.domain.picture.file.Turn;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Looks at a file before anything opens it: what it really is by its bytes, not too large, not cut off. That it opens
/// is for whoever opens it to say.
public final class DocumentIntake {
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final int[] JPEG = {0xFF, 0xD8, 0xFF};
    private static final int[] PNG = {0x89, 'P', 'N', 'G'};
    /// Where the head of a PDF stands at the latest; writers put other things before it (PDF 1.7, appendix H, note 13).
    private static final int HEAD = 1024;
    /// How far from the end the end of a PDF stands at most. Readers look through 1,024 bytes (the same appendix, note
    /// 18); mail and scanners leave more behind it.
    private static final int TAIL = 4096;

    /// What became of a file.
    public sealed interface Taken {
        record Good(DocumentFile file) implements Taken {}

        record Refused(Refusal why) implements Taken {}
    }

    private DocumentIntake() {}

    /// Why a file of so many bytes is not even read; the limit is that of the practice's own pictures.
    public static Optional<Refusal> ofFile(long bytes) {
        return bytes == 0
                ? Optional.of(Refusal.of("document.empty"))
                : bytes > Limits.BYTES
                        ? Optional.of(Refusal.of("document.tooLarge", Integer.toString(Limits.BYTES / 1024 / 1024)))
                        : Optional.empty();
    }

    public static Taken read(byte[] file) {
        var large = ofFile(file.length);
        if (large.isPresent()) {
            return new Taken.Refused(large.get());
        }
        if (begins(file, JPEG) || begins(file, PNG)) {
            return picture(file);
        }
        if (find(file, PDF, 0, HEAD)) {
            return find(file, END, file.length - TAIL, file.length)
                    ? new Taken.Good(new DocumentFile(Format.PDF, file, Turn.NONE))
                    : new Taken.Refused(Refusal.of("document.cutOff"));
        }
        return new Taken.Refused(Refusal.of("document.otherKind"));
    }

    private static Taken picture(byte[] file) {
        return switch (Intake.read(file)) {
            case Intake.Taken.Good(var picture) -> new Taken.Good(
                    new DocumentFile(Format.of(picture.format()), picture.bytes(), picture.turn()));
            case Intake.Taken.Refused(var why) -> new Taken.Refused(why);
        };
    }

    private static boolean begins(byte[] file, int[] with) {
        for (int at = 0; at < with.length; at++) {
            if (at >= file.length || (file[at] & 0xFF) != with[at]) {
                return false;
            }
        }
        return true;
    }

    /// Whether these signs begin anywhere from one place on and before another.
    private static boolean find(byte[] file, byte[] signs, int from, int before) {
        int last = Math.min(before, file.length - signs.length + 1);
        for (int at = Math.max(0, from); at < last; at++) {
            int same = 0;
            while (same < signs.length && file[at + same] == signs[same]) {
                same++;
            }
            if (same == signs.length) {
                return true;
            }
        }
        return false;
    }
}
