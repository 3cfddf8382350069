package enthesis.domain.document;

import enthesis.domain.picture.file.PictureFile;
import enthesis.domain.picture.file.Turn;

/// A file as it is kept: of a PDF every byte as it came; of a picture what is left once it tells nothing besides the
/// picture, and how it is turned to stand upright (rulings 14).
public final class DocumentFile {
    private final Format format;
    private final byte[] bytes;
    private final Turn turn;

    /// `bytes` are not copied: nobody changes them.
    public DocumentFile(Format format, byte[] bytes, Turn turn) {
        this.format = format;
        this.bytes = bytes;
        this.turn = turn;
    }

    /// The kinds of files that are taken.
    public enum Format {
        PDF("application/pdf"), PNG("image/png"), JPEG("image/jpeg");

        private final String media;

        Format(String media) {
            this.media = media;
        }

        /// How other programs call it ("application/pdf").
        public String media() {
            return media;
        }

        static Format of(PictureFile.Format format) {
            return switch (format) {
                case PNG -> PNG;
                case JPEG -> JPEG;
            };
        }
    }

    public Format format() {
        return format;
    }

    public byte[] bytes() {
        return bytes;
    }

    public Turn turn() {
        return turn;
    }
}
