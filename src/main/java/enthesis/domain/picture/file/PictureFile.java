package enthesis.domain.picture.file;

/// A picture as it is kept: its bytes without what they told besides the picture, its size as it lies in the file, and
/// how it is turned to stand upright.
public final class PictureFile {
    private final Format format;
    private final byte[] bytes;
    private final int width;
    private final int height;
    private final Turn turn;

    /// `bytes` are not copied: nobody changes them.
    public PictureFile(Format format, byte[] bytes, int width, int height, Turn turn) {
        this.format = format;
        this.bytes = bytes;
        this.width = width;
        this.height = height;
        this.turn = turn;
    }

    /// The two kinds of files that can be cut without being made anew.
    public enum Format {
        JPEG, PNG;

        /// Of bytes that were let in once.
        public static Format of(byte[] kept) {
            return kept.length > 0 && (kept[0] & 0xFF) == 0xFF ? JPEG : PNG;
        }
    }

    public Format format() {
        return format;
    }

    public byte[] bytes() {
        return bytes;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public Turn turn() {
        return turn;
    }

    /// Its width standing upright.
    public int uprightWidth() {
        return turn.swaps() ? height : width;
    }

    public int uprightHeight() {
        return turn.swaps() ? width : height;
    }
}
