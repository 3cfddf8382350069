package enthesis.exchange.document;

import enthesis.domain.words.Worded;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.List;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;

/// Prints a document on the machine's printer. The job in the queue is named "Enthesis" and nothing else: a queue is
/// read by others.
public final class Printer {
    private Printer() {}

    /// Prints all pages.
    ///
    /// @throws Failed
    ///             if there is no printer, or it did not take the pages
    public static void print(byte[] pdf) throws IOException {
        var printer = PrintServiceLookup.lookupDefaultPrintService();
        if (printer == null) {
            throw new Failed("paper.printer.none", null);
        }
        try (var document = Loader.loadPDF(pdf)) {
            var job = PrinterJob.getPrinterJob();
            job.setJobName("Enthesis");
            job.setPrintService(printer);
            job.setPageable(new PDFPageable(document));
            job.print();
        } catch (PrinterException e) {
            throw new Failed("paper.printer.failed", e);
        }
    }

    /// Nothing was printed.
    public static final class Failed extends IOException implements Worded {
        private static final long serialVersionUID = 1;
        private final String words;

        Failed(String words, @org.jspecify.annotations.Nullable Exception cause) {
            super("not printed", cause);
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        @Override
        public List<String> values() {
            return List.of();
        }
    }
}
