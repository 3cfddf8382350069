package enthesis.app.door;

import enthesis.exchange.document.Printer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.print.JobSettings;
import javafx.print.PageRange;
import javafx.print.PrintSides;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The print dialog of the system, over the window. A machine without a printer has none: then the press says so.
record SystemPrinter(Window window) {

    /// Empty when nobody wants to print.
    Optional<WaysOut.Press> ask() {
        var job = job();
        if (job == null) {
            return Optional.of(_ -> {
                throw Printer.none();
            });
        }
        try {
            return job.showPrintDialog(window)
                    ? Optional.of(press(job.getPrinter().getName(), job.getJobSettings()))
                    : Optional.empty();
        } finally {
            job.cancelJob();
        }
    }

    /// Systems without any way to print throw.
    private static @Nullable PrinterJob job() {
        try {
            return PrinterJob.createPrinterJob();
        } catch (RuntimeException _) {
            return null;
        }
    }

    private static WaysOut.Press press(String printer, JobSettings settings) {
        var choice = new Printer.Choice(printer, settings.getCopies(),
                settings.getPrintSides() != PrintSides.ONE_SIDED, pages(settings.getPageRanges()));
        return pdf -> Printer.print(pdf, choice);
    }

    private static List<Printer.Range> pages(PageRange @Nullable [] ranges) {
        return ranges == null
                ? List.of()
                : Stream.of(ranges).map(one -> new Printer.Range(one.getStartPage(), one.getEndPage())).toList();
    }
}
