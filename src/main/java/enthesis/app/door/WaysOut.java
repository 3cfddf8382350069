package enthesis.app.door;

import enthesis.exchange.document.Printer;
import enthesis.ui.kit.work.FxWork;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// How papers leave the program: the question for a file, the machine's printer, and the thread that waits for it. A
/// printer may hang; nothing but the pages behind it waits for that.
public record WaysOut(Window window, FileChoice choice, Press press, FxWork printing) {

    /// Asks for a file to save as, offering a name; empty when nobody wants to save.
    @FunctionalInterface
    public interface FileChoice {
        Optional<Path> ask(String name);
    }

    /// Puts pages on paper; returns when the printer has taken them.
    @FunctionalInterface
    public interface Press {
        void print(byte[] pdf) throws IOException;
    }

    public static WaysOut ofThisMachine(Window window) {
        return of(window, name -> choose(window, name), Printer::print);
    }

    public static WaysOut of(Window window, FileChoice choice, Press press) {
        return new WaysOut(window, choice, press, FxWork.aside("printer"));
    }

    private static Optional<Path> choose(Window window, String name) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }
}
