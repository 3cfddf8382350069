package enthesis.app.door;

import enthesis.exchange.document.Printer;
import enthesis.ui.kit.work.FxWork;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// How papers leave the program and pictures come in: the questions for a file, the machine's printer, and the thread
/// that waits for it. A printer may hang; nothing but the pages behind it waits for that.
public record WaysOut(Window window, FileChoice choice, PictureChoice pictures, CodesChoice codes,
        FolderChoice folders, ChartsChoice charts, DocumentChoice documents, Press press, PrinterChoice printer,
        boolean preview,
        FxWork printing) {

    /// Asks for a file to save as, offering a name; empty when nobody wants to save.
    @FunctionalInterface
    public interface FileChoice {
        Optional<Path> ask(String name);
    }

    /// Asks for the file of a picture; empty when nobody chose one.
    @FunctionalInterface
    public interface PictureChoice {
        Optional<Path> ask();
    }

    /// Asks for the file of the yearly diagnosis codes; empty when nobody chose one.
    @FunctionalInterface
    public interface CodesChoice {
        Optional<Path> ask();
    }

    /// Asks for a folder that backups are copied to; empty when nobody chose one.
    @FunctionalInterface
    public interface FolderChoice {
        Optional<Path> ask();
    }

    /// Asks for a file of another program with charts; empty when nobody chose one.
    @FunctionalInterface
    public interface ChartsChoice {
        Optional<Path> ask();
    }

    /// Asks for the file of a document from outside; empty when nobody chose one.
    @FunctionalInterface
    public interface DocumentChoice {
        Optional<Path> ask();
    }

    /// Puts pages on paper; returns when the printer has taken them.
    @FunctionalInterface
    public interface Press {
        void print(byte[] pdf) throws IOException;
    }

    /// Asks which printer, how many copies, which pages; empty when nobody wants to print.
    @FunctionalInterface
    public interface PrinterChoice {
        Optional<Press> ask();
    }

    public static WaysOut ofThisMachine(Window window) {
        return of(window, name -> choose(window, name), Printer::print).asking(new SystemPrinter(window)::ask)
                .previewing()
                .taking(() -> chosen(window, "JPEG, PNG", "*.jpg", "*.jpeg", "*.png"))
                .takingDocuments(() -> chosen(window, "PDF, JPEG, PNG", "*.pdf", "*.jpg", "*.jpeg", "*.png"))
                .takingCodes(() -> chosen(window, "icd10cm_order", "*.txt"))
                .takingCharts(
                        () -> chosen(window, "FHIR, CSV", "*.enthesis", "*.json", "*.ndjson", "*.zip", "*.csv", "*.tsv",
                                "*.tab",
                                "*.txt"))
                .takingFolders(() -> Optional.ofNullable(new DirectoryChooser().showDialog(window)).map(File::toPath));
    }

    public static WaysOut of(Window window, FileChoice choice, Press press) {
        return new WaysOut(window, choice, Optional::empty, Optional::empty, Optional::empty, Optional::empty,
                Optional::empty, press,
                () -> Optional.of(press), false, FxWork.aside("printer"));
    }

    /// The same with another question for pictures.
    public WaysOut taking(PictureChoice other) {
        return new WaysOut(window, choice, other, codes, folders, charts, documents, press, printer, preview,
                printing);
    }

    /// The same with another question for the codes.
    public WaysOut takingCodes(CodesChoice other) {
        return new WaysOut(window, choice, pictures, other, folders, charts, documents, press, printer, preview,
                printing);
    }

    /// The same with another question for a folder.
    public WaysOut takingFolders(FolderChoice other) {
        return new WaysOut(window, choice, pictures, codes, other, charts, documents, press, printer, preview,
                printing);
    }

    /// The same with another question for charts of other programs.
    public WaysOut takingCharts(ChartsChoice other) {
        return new WaysOut(window, choice, pictures, codes, folders, other, documents, press, printer, preview,
                printing);
    }

    /// The same with another question for documents from outside.
    public WaysOut takingDocuments(DocumentChoice other) {
        return new WaysOut(window, choice, pictures, codes, folders, charts, other, press, printer, preview, printing);
    }

    /// The same with another question for the printer.
    public WaysOut asking(PrinterChoice other) {
        return new WaysOut(window, choice, pictures, codes, folders, charts, documents, press, other, preview,
                printing);
    }

    /// The same, showing every paper before it is printed.
    public WaysOut previewing() {
        return new WaysOut(window, choice, pictures, codes, folders, charts, documents, press, printer, true, printing);
    }

    private static Optional<Path> chosen(Window window, String named, String... endings) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(named, endings));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }

    private static Optional<Path> choose(Window window, String name) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }
}
