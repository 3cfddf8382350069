package enthesis.domain.picture.file;

import enthesis.domain.entry.Refusal;
import java.util.Optional;

/// How large a picture may be. Limits of the program, not of medicine: what is larger would fill memory when decoded
/// (reliability.md S20). A camera's "50 megapixels" are a little more than fifty million.
public final class Limits {
    /// Of the file.
    public static final int BYTES = 64 * 1024 * 1024;
    /// Of the picture, all its pixels.
    public static final long PIXELS = 50L * 1024 * 1024;
    static final int SIDE = 20_000;
    private static final int MILLION = 1_000_000;

    private Limits() {}

    /// Why a file of so many bytes is not even read.
    public static Optional<Refusal> ofFile(long bytes) {
        return bytes == 0
                ? Optional.of(Refusal.of("picture.empty"))
                : bytes > BYTES
                        ? Optional.of(Refusal.of("picture.fileTooLarge", Integer.toString(BYTES / 1024 / 1024)))
                        : Optional.empty();
    }

    /// Why a picture of this size is not decoded.
    static Optional<Refusal> ofSize(long width, long height) {
        if (width < 1 || height < 1) {
            return Optional.of(Refusal.of("picture.broken"));
        }
        return width > SIDE || height > SIDE || width * height > PIXELS
                ? Optional.of(Refusal.of("picture.tooManyPixels", Long.toString(width), Long.toString(height),
                        Long.toString(PIXELS / MILLION)))
                : Optional.empty();
    }
}
