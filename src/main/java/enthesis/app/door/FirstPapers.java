package enthesis.app.door;

import enthesis.exchange.document.Documents;
import enthesis.exchange.document.content.RecoverySheet;
import enthesis.storage.key.RecoveryKey;
import enthesis.ui.kit.Texts;
import enthesis.ui.start.first.Beginning;
import enthesis.ui.start.first.Founding;
import enthesis.ui.start.first.RecoveryPaper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/// The door of the first start: makes the chart, prints the recovery sheet or saves it outside the chart's folder.
public record FirstPapers(Ground ground, FrontDoor door, Documents documents, Texts texts, WaysOut.Press press)
        implements
            Founding {

    @Override
    public String folder() {
        return ground.folder().path().toString();
    }

    @Override
    public void prepare(RecoveryKey recovery) throws IOException {
        door.prepare(recovery);
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
