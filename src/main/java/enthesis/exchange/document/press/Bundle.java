package enthesis.exchange.document.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/// Several files as one, page after page; the pages themselves and their tags stay what they were.
public final class Bundle {

    private Bundle() {}

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
