package enthesis.app.desk;

import enthesis.domain.visit.Visit;
import enthesis.exchange.document.Printer;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import org.controlsfx.control.Notifications;

/// What leaves the program as paper or file: made away from the screen, entered into the trail, and said when it is
/// done. The file's name never names a patient unless somebody types it.
public record Outlet(Tools tools) {

    /// Pages, made on the chart's thread; empty when what was signed is missing or was changed.
    public interface Pages {
        Optional<byte[]> make() throws IOException;
    }

    public void print(Visit visit, Pages pages) {
        leave(visit, What.PRINTED, pages, Printer::print, "app.printed");
    }

    public void save(Visit visit, String name, Pages pages) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(name);
        var file = chooser.showSaveDialog(tools.window());
        if (file != null) {
            saveTo(visit, file.toPath(), pages);
        }
    }

    void saveTo(Visit visit, Path file, Pages pages) {
        leave(visit, What.EXPORTED, pages, pdf -> tools.ground().disk().write(file, pdf), "app.saved");
    }

    private interface Way {
        void take(byte[] pdf) throws IOException;
    }

    private void leave(Visit visit, What what, Pages pages, Way way, String said) {
        tools.work().run(() -> {
            way.take(pages.make().orElseThrow(NotAsSigned::new));
            tools.chart().chart.write().run(Act.of(what, tools.who()).about(visit.patient()), _ -> {});
            return said;
        }, done -> say(tools.say(done), false), failed -> say(tools.texts().of(failed), true));
    }

    private void say(String sentence, boolean trouble) {
        var note = Notifications.create().owner(tools.window()).text(sentence);
        if (trouble) {
            note.showWarning();
        } else {
            note.showInformation();
        }
    }
}
