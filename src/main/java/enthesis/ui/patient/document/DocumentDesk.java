package enthesis.ui.patient.document;

import enthesis.domain.document.DocumentFile;
import enthesis.domain.document.DocumentReading.Said;
import enthesis.domain.entry.Refusal;
import enthesis.exchange.document.outside.OutsidePage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Where files come from and where they are kept. Nothing of it happens where the screen is drawn; answers come
/// back there.
public interface DocumentDesk {

    /// What a file turned out to be.
    sealed interface Look {
        /// One that opens, with its first page.
        record Good(DocumentFile file, OutsidePage first) implements Look {}

        record Refused(Refusal why) implements Look {}

        /// It is in this chart already, as this.
        record Twice(OutsideLine there) implements Look {}
    }

    /// Asks for a file; empty when nobody chose one.
    Optional<Path> ask();

    /// Looks at a file and opens it; nothing is kept.
    void look(Path file, Consumer<Look> done, Consumer<Exception> failed);

    /// Keeps a file encrypted in the chart; tells its identity.
    void keep(Look.Good file, Said said, Consumer<UUID> done, Consumer<Exception> failed);
}
