package enthesis.exchange.document.outside;

import enthesis.exchange.picture.Decoder;
import enthesis.exchange.picture.Pixels;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.text.PDFTextStripper;

/// The pages of a PDF that somebody else made. It is opened anew for each of them: only one page is in memory, and a
/// page that breaks leaves the others as they are.
final class PdfPages {
    private static final double INCH = 72;
    private static final double SCREEN = 96;

    static {
        // else pictures within a document are put down as files while they are read
        ImageIO.setUseCache(false);
        FontMappers.set(new BundledFonts());
    }

    private PdfPages() {}

    private interface Job<T> {
        T in(PDDocument document) throws IOException;
    }

    static OutsidePage page(byte[] file, int number, int dpi) throws NotShown {
        return with(file, document -> drawn(document, number, dpi));
    }

    /// Whatever the file does to the library, it does not open.
    private static <T> T with(byte[] file, Job<T> job) throws NotShown {
        try (var document = Loader.loadPDF(file)) {
            return job.in(document);
        } catch (InvalidPasswordException e) {
            throw NotShown.locked();
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            throw NotShown.broken();
        }
    }

    private static OutsidePage drawn(PDDocument document, int number, int dpi) throws IOException {
        var page = document.getPage(number - 1);
        var box = page.getCropBox();
        boolean lies = page.getRotation() % 180 != 0;
        double longer = Math.max(box.getWidth(), box.getHeight());
        var renderer = new WatchedRenderer(document);
        double scale = Math.min(dpi / INCH, Decoder.LONGEST / longer);
        var image = renderer.renderImage(number - 1, (float) scale, ImageType.RGB);
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = new Pixels(width, height, image.getRGB(0, 0, width, height, new int[width * height], 0, width));
        return new OutsidePage(number, document.getNumberOfPages(), pixels,
                (lies ? box.getHeight() : box.getWidth()) / INCH * SCREEN, words(document, number), renderer.shown());
    }

    /// A page that can be seen may still have words that can't be told.
    private static String words(PDDocument document, int number) {
        try {
            var words = new PDFTextStripper();
            words.setStartPage(number);
            words.setEndPage(number);
            return words.getText(document).strip();
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }
}
