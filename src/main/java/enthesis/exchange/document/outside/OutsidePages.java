package enthesis.exchange.document.outside;

import enthesis.domain.document.DocumentFile;
import enthesis.domain.document.DocumentFile.Format;
import enthesis.exchange.picture.Decoder;
import enthesis.exchange.picture.NotDecoded;

/// The pages of a document from outside as pictures; a picture is one page. No side of a page has more pixels than
/// `Decoder.LONGEST`, however large it says it is.
public final class OutsidePages {
    private final DocumentFile file;

    public OutsidePages(DocumentFile file) {
        this.file = file;
    }

    /// Draws a page, counted from 1.
    ///
    /// @param dpi
    ///            how many pixels an inch of the paper has; of a picture it has its own
    /// @throws NotShown
    ///             if the document needs a password or is damaged
    public OutsidePage page(int number, int dpi) throws NotShown {
        return file.format() == Format.PDF ? PdfPages.page(file.bytes(), number, dpi) : picture();
    }

    private OutsidePage picture() throws NotShown {
        try {
            var pixels = Decoder.decode(file.bytes(), file.turn());
            return new OutsidePage(1, 1, pixels, pixels.width(), "", OutsidePage.Shown.WHOLE);
        } catch (NotDecoded e) {
            throw NotShown.broken();
        }
    }
}
