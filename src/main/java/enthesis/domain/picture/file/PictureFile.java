package enthesis.domain.picture.file;

/// A picture as it is kept: its bytes without what they told besides the picture, its size as it lies in the file, and
/// how it is turned to stand upright.
public record PictureFile(Format format, byte[] bytes, int width, int height, Turn turn) {

    /// The two kinds of files that can be cut without being made anew.
    public enum Format {
        JPEG, PNG;

        /// Of bytes that were let in once.
        public static Format of(byte[] kept) {
            return kept.length > 0 && (kept[0] & 0xFF) == 0xFF ? JPEG : PNG;
        }
    }

    /// Its width standing upright.
    public int uprightWidth() {
        return turn.swaps() ? height : width;
    }

    public int uprightHeight() {
        return turn.swaps() ? width : height;
    }
}
