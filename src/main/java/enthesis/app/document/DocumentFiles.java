package enthesis.app.document;

import enthesis.app.desk.Tools;
import enthesis.domain.document.DocumentIntake;
import enthesis.domain.document.DocumentReading.Said;
import enthesis.domain.entry.Refusal;
import enthesis.domain.value.PatientId;
import enthesis.exchange.document.outside.NotShown;
import enthesis.exchange.document.outside.OutsidePages;
import enthesis.storage.document.OutsideDocuments.Fresh;
import enthesis.ui.patient.document.DocumentDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Files on their way into one chart: read and opened on a thread of their own, so that a large one keeps neither the
/// screen nor the chart waiting; compared and kept on the chart's. Nothing but the chart's own file is written.
record DocumentFiles(Tools tools, PatientId patient) implements DocumentDesk {
    /// As fine as the small picture beside the form needs.
    private static final int DPI = 48;

    @Override
    public Optional<Path> ask() {
        return tools.out().documents().ask();
    }

    @Override
    public void look(Path file, Consumer<Look> done, Consumer<Exception> failed) {
        tools.decoding().run(() -> looked(file), found -> {
            if (found instanceof Look.Good good) {
                compare(good, done, failed);
            } else {
                done.accept(found);
            }
        }, failed);
    }

    private void compare(Look.Good good, Consumer<Look> done, Consumer<Exception> failed) {
        tools.work().run(
                () -> tools.chart().documents.same(good.file(), patient).map(new DocumentReader(tools)::line),
                there -> done.accept(there.<Look>map(Look.Twice::new).orElse(good)), failed);
    }

    /// The length is asked before a byte is read. What the system says of a file names it, and goes no further.
    private Look looked(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return refused("document.folder");
            }
            var disk = tools.ground().disk();
            var large = DocumentIntake.ofFile(disk.size(file));
            return large.isPresent() ? new Look.Refused(large.get()) : opened(disk.read(file));
        } catch (NoSuchFileException _) {
            return refused("document.gone");
        } catch (IOException _) {
            return refused("document.unreadable");
        }
    }

    private static Look opened(byte[] bytes) {
        return switch (DocumentIntake.read(bytes)) {
            case DocumentIntake.Taken.Refused(var why) -> new Look.Refused(why);
            case DocumentIntake.Taken.Good(var file) -> {
                try {
                    yield new Look.Good(file, new OutsidePages(file).page(1, DPI));
                } catch (NotShown e) {
                    yield new Look.Refused(e.refusal());
                }
            }
        };
    }

    private static Look refused(String words) {
        return new Look.Refused(Refusal.of(words));
    }

    @Override
    public void keep(Look.Good file, Said said, Consumer<UUID> done, Consumer<Exception> failed) {
        tools.work().run(() -> tools.chart().documents.add(new Fresh(file.file(), file.first().of()), patient, said,
                tools.who()), done, failed);
    }
}
