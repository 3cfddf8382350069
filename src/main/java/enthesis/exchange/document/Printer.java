package enthesis.exchange.document;

import enthesis.domain.words.Worded;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;

/// Prints a document on the machine's printer. The job in the queue is named "Enthesis" and nothing else: a queue is
/// read by others.
public final class Printer {

    private Printer() {}

    /// What somebody chose in the system's dialog: which printer, how many copies, on both sides or not, which pages
    /// (all when empty).
    public record Choice(String printer, int copies, boolean bothSides, List<Range> pages) {

        public Choice {
            pages = List.copyOf(pages);
        }
    }

    /// Pages from one to another, counted from 1.
    public record Range(int from, int to) {}

    /// Prints all pages on the printer that the machine names first.
    ///
    /// @throws Failed
    ///             if there is no printer, or it did not take the pages
    public static void print(byte[] pdf) throws IOException {
        print(pdf, Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()),
                new HashPrintRequestAttributeSet());
    }

    /// The same as it was chosen.
    public static void print(byte[] pdf, Choice choice) throws IOException {
        var attributes = new HashPrintRequestAttributeSet();
        attributes.add(new Copies(Math.max(1, choice.copies())));
        attributes.add(choice.bothSides() ? Sides.DUPLEX : Sides.ONE_SIDED);
        if (!choice.pages().isEmpty()) {
            attributes.add(new PageRanges(choice.pages().stream()
                    .map(range -> new int[]{range.from(), range.to()}).toArray(int[][]::new)));
        }
        print(pdf, Stream.of(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(service -> service.getName().equals(choice.printer())).findFirst(), attributes);
    }

    private static void print(byte[] pdf, Optional<PrintService> printer, PrintRequestAttributeSet attributes)
            throws IOException {
        var service = printer.orElseThrow(Printer::none);
        try (var document = Loader.loadPDF(pdf)) {
            var job = PrinterJob.getPrinterJob();
            job.setJobName("Enthesis");
            job.setPrintService(service);
            job.setPageable(new PDFPageable(document));
            job.print(attributes);
        } catch (PrinterException e) {
            throw new Failed("paper.printer.failed", e);
        }
    }

    /// That there is no printer.
    public static Failed none() {
        return new Failed("paper.printer.none", null);
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
