package enthesis.exchange.document;

import enthesis.exchange.picture.Pixels;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// The pages of a finished file as pictures, to be looked at before they are printed.
public final class PageImages {
    private final byte[] file;

    /// `file` is not copied: nobody changes it.
    public PageImages(byte[] file) {
        this.file = file;
    }

    /// A page as it will print, its words for who can't see it, and how many pages there are.
    public record Page(int number, int of, Pixels pixels, String words) {}

    /// Draws one page.
    ///
    /// @param number
    ///            from 1 on
    /// @param dpi
    ///            how many pixels an inch of the paper has
    public Page page(int number, int dpi) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var image = new PDFRenderer(document).renderImageWithDPI(number - 1, dpi, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            var argb = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
            var words = new PDFTextStripper();
            words.setStartPage(number);
            words.setEndPage(number);
            return new Page(number, document.getNumberOfPages(), new Pixels(width, height, argb),
                    words.getText(document).strip());
        }
    }
}
