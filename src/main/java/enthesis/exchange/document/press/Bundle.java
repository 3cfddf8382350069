package enthesis.exchange.document.press;

import enthesis.domain.practice.PaperSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Several files as one, page after page; the pages themselves and their tags stay what they were.
public final class Bundle {

    private Bundle() {}

    /// The paper of a finished file: that of its first page.
    public static PaperSize paper(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            float width = document.getPage(0).getMediaBox().getWidth();
            return Math.abs(width - PDRectangle.LETTER.getWidth()) < 1 ? PaperSize.LETTER : PaperSize.A4;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] of(byte[] first, byte[] next) {
        var merger = new PDFMergerUtility();
        var out = new ByteArrayOutputStream();
        merger.addSource(new RandomAccessReadBuffer(first));
        merger.addSource(new RandomAccessReadBuffer(next));
        merger.setDestinationStream(out);
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
