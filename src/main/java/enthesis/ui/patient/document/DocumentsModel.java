package enthesis.ui.patient.document;

import enthesis.domain.document.DocumentFields;
import enthesis.domain.document.DocumentFile.Format;
import enthesis.domain.document.DocumentForm;
import enthesis.domain.document.DocumentReading;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Sheet;
import enthesis.exchange.document.outside.OutsidePage;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.patient.document.DocumentDesk.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The documents of a chart, and a new one as it is added: first its file, then what it is. What is typed is a draft;
/// the file is not, and is chosen again.
public final class DocumentsModel {
    private static final int KILO = 1024;

    public final DocumentsPage page;
    public final SheetModel sheet;
    public final ObjectProperty<DocumentReading> reading;
    /// The file that was looked at and opens; it is not kept yet.
    public final ObjectProperty<Optional<Look.Good>> file = new SimpleObjectProperty<>(Optional.empty());
    /// What is said of the file, worded.
    public final StringProperty fileLine = new SimpleStringProperty("");
    /// Whether what is said of it is why it was not taken.
    public final BooleanProperty refused = new SimpleBooleanProperty();
    public final BooleanProperty wanted = new SimpleBooleanProperty();
    public final StringProperty failure = new SimpleStringProperty("");
    private final DocumentDesk desk;
    private final Texts texts;
    private final Consumer<UUID> kept;
    private int looks;
    private boolean keeping;

    /// `kept` is told when a document is written.
    public DocumentsModel(DocumentsPage page, DocumentDesk desk, Texts texts, Consumer<UUID> kept) {
        this.page = page;
        this.desk = desk;
        this.texts = texts;
        this.kept = kept;
        sheet = new SheetModel(page.course().map(one -> Sheet.EMPTY.with(DocumentFields.COURSE, one.toString()))
                .orElse(Sheet.EMPTY));
        reading = new SimpleObjectProperty<>(DocumentForm.read(sheet.now(), page.offer()));
        fileLine.set(texts.say("document.file.none"));
        sheet.sheet().subscribe(_ -> reading.set(DocumentForm.read(sheet.now(), page.offer())));
        sheet.onEdit(_ -> failure.set(""));
    }

    public Texts texts() {
        return texts;
    }

    /// What was typed before is here again, without its file.
    public void again() {
        if (file.get().isEmpty()) {
            fileLine.set(texts.say("document.file.again"));
        }
    }

    public void choose() {
        desk.ask().ifPresent(this::take);
    }

    /// Of several nobody could say which is which.
    public void take(List<Path> files) {
        if (files.size() == 1) {
            take(files.getFirst());
        } else {
            refuse(texts.say("document.many"));
        }
    }

    private void take(Path chosen) {
        int look = ++looks;
        file.set(Optional.empty());
        refused.set(false);
        failure.set("");
        fileLine.set(texts.say("document.file.reading"));
        desk.look(chosen, found -> {
            if (look == looks) {
                looked(found);
            }
        }, failed -> {
            if (look == looks) {
                refuse(texts.of(failed));
            }
        });
    }

    private void looked(Look found) {
        switch (found) {
            case Look.Refused(var why) -> refuse(texts.say(why));
            case Look.Twice(var there) -> refuse(texts.say("document.twice", there.named(), texts.date(there.dated())));
            case Look.Good good -> {
                file.set(Optional.of(good));
                fileLine.set(said(good));
            }
        }
    }

    private void refuse(String words) {
        looks++;
        file.set(Optional.empty());
        fileLine.set(words);
        refused.set(true);
    }

    private String said(Look.Good good) {
        int pages = good.first().of();
        var length = good.file().bytes().length / KILO;
        var size = length >= KILO
                ? texts.say("document.file.mb", Integer.toString(length / KILO))
                : texts.say("document.file.kb", Integer.toString(Math.max(1, length)));
        var line = texts.say("document.file." + Choices.text(good.file().format()), pages == 1
                ? texts.say("document.file.page")
                : texts.say("document.file.pages", Integer.toString(pages)), size);
        return good.first().whole() || good.file().format() != Format.PDF
                ? line
                : line + ". " + texts.say(good.first().shown() == OutsidePage.Shown.NO_JPEG_2000
                        ? "document.file.jpeg2000"
                        : "document.file.part");
    }

    /// Keeps it, once; else says what is missing.
    public void keep() {
        wanted.set(true);
        var said = reading.get().said();
        if (file.get().isEmpty()) {
            failure.set(texts.say("document.missing.file"));
        } else if (said.isEmpty()) {
            failure.set(texts.say("document.notWhole"));
        } else if (!keeping) {
            keeping = true;
            desk.keep(file.get().get(), said.get(), kept, failed -> {
                keeping = false;
                failure.set(texts.of(failed));
            });
        }
    }
}
