package enthesis.domain.picture.file;

import enthesis.domain.entry.Refusal;
import java.util.List;

/// Looks at a file before anything decodes it: what it really is by its first bytes, whole to its end, not too large;
/// and cuts what it tells besides the picture, without making the picture anew. Names of files are never asked.
public final class Intake {
    private static final int[] JPEG = {0xFF, 0xD8, 0xFF};
    private static final int[] PNG = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /// What became of a file.
    public sealed interface Taken {
        record Good(PictureFile file) implements Taken {}

        record Refused(Refusal why) implements Taken {}
    }

    private Intake() {}

    public static Taken read(byte[] file) {
        var large = Limits.ofFile(file.length);
        if (large.isPresent()) {
            return new Taken.Refused(large.get());
        }
        try {
            return new Taken.Good(filtered(file));
        } catch (NoPicture e) {
            return new Taken.Refused(Refusal.of(e.words(), e.values().toArray(String[]::new)));
        }
    }

    private static PictureFile filtered(byte[] file) throws NoPicture {
        if (begins(file, JPEG)) {
            return new JpegFilter(file).filtered();
        }
        if (begins(file, PNG)) {
            return new PngFilter(file).filtered();
        }
        throw new NoPicture("picture.notAPicture", List.of());
    }

    private static boolean begins(byte[] file, int[] with) {
        for (int at = 0; at < with.length; at++) {
            if (file.length <= at || (file[at] & 0xFF) != with[at]) {
                return false;
            }
        }
        return true;
    }
}
