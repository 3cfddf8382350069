package enthesis.app.door;

import enthesis.exchange.document.Documents;
import enthesis.exchange.document.PageImages;
import enthesis.exchange.document.content.RecoverySheet;
import enthesis.storage.key.RecoveryKey;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.paper.PreviewModel;
import enthesis.ui.kit.paper.PreviewView;
import enthesis.ui.kit.work.Work;
import enthesis.ui.start.first.Beginning;
import enthesis.ui.start.first.Founding;
import enthesis.ui.start.first.RecoveryPaper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/// The door of the first start: makes the chart; shows the recovery sheet, prints it, or saves it outside the chart's
/// folder. Only what is saved ever reaches a file: to be shown, the sheet is drawn in memory.
public final class FirstPapers implements Founding {
    private final Ground ground;
    private final FrontDoor door;
    private final Documents documents;
    private final Texts texts;
    private final WaysOut out;
    private final Work drawing;
    private volatile WaysOut.Press press;

    /// On `drawing` the pages are drawn that are shown.
    public FirstPapers(Ground ground, FrontDoor door, Documents documents, Texts texts, WaysOut out, Work drawing) {
        this.ground = ground;
        this.door = door;
        this.documents = documents;
        this.texts = texts;
        this.out = out;
        this.drawing = drawing;
        press = out.press();
    }

    @Override
    public String folder() {
        return ground.folder().path().toString();
    }

    @Override
    public void prepare(RecoveryKey recovery) throws IOException {
        door.prepare(recovery);
    }

    @Override
    public boolean show(byte[] pages, PreviewModel.Acts acts) {
        if (!out.preview()) {
            return false;
        }
        var images = new PageImages(pages);
        return PreviewView.over(out.window().getScene(), new PreviewModel(drawing,
                page -> images.page(page, PreviewModel.DPI), texts,
                new PreviewModel.Acts(() -> asked() && acts.print().getAsBoolean(), acts.save(), acts.leave())), texts);
    }

    /// Which printer; false when nobody wants to print after all.
    private boolean asked() {
        var chosen = out.printer().ask();
        chosen.ifPresent(one -> press = one);
        return chosen.isPresent();
    }

    @Override
    public void print(byte[] pages) throws IOException {
        press.print(pages);
    }

    @Override
    public void save(RecoveryPaper paper, Path file) throws IOException {
        var place = file.toAbsolutePath().normalize();
        if (place.startsWith(ground.folder().path())) {
            throw new InsideChart();
        }
        ground.disk().write(place, pages(paper));
    }

    @Override
    public byte[] pages(RecoveryPaper paper) {
        var groups = paper.groups();
        var day = texts.date(LocalDate.now(ground.clock()));
        return documents.recoverySheet(new RecoverySheet(paper.clinic().name(), day, paper.clinic().copies().places(),
                groups.subList(0, groups.size() - 1),
                groups.getLast()));
    }

    @Override
    public void found(Beginning beginning, char[] password) throws IOException, NotOpened {
        door.found(beginning, password);
    }
}
