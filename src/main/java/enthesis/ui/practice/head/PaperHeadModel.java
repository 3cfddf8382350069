package enthesis.ui.practice.head;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.people.PaperHead;
import enthesis.domain.practice.PaperSize;
import enthesis.exchange.picture.Pixels;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Editing the letterhead. Lines that do not fit are refused; a logo is shown as it will print before it is kept.
public final class PaperHeadModel {
    public static final Field LINES = Field.of("letterhead", "lines");
    /// A `PaperSize`.
    public static final Field PAPER = Field.of("letterhead", "paper");
    public final SheetModel sheet;
    public final PaperHeadPage page;
    public final ObjectProperty<Optional<Pixels>> logo;
    public final StringProperty failure = new SimpleStringProperty("");
    private final HeadDesk desk;

    /// What is to be kept. `newLogo` where one was chosen; without `hasLogo` there is none from then on.
    public record Said(List<String> lines, Optional<Pixels> newLogo, boolean hasLogo, PaperSize paper) {}

    /// A picture that was looked at, or why it can't be a logo.
    public record Looked(Optional<Pixels> pixels, Optional<Refusal> why) {}

    /// Looks at a file, off the screen.
    @FunctionalInterface
    public interface Look {
        Looked look(Path file) throws Exception;
    }

    /// Keeps it in the place of what the page says, off the screen.
    @FunctionalInterface
    public interface Keep {
        void keep(PaperHeadPage page, Said said) throws Exception;
    }

    /// `decoding` is the work that looks at pictures; `file` asks for one; `kept` is told when all is written.
    public record HeadDesk(Work work, Work decoding, Texts texts, Supplier<Optional<Path>> file, Look look, Keep keep,
            Consumer<Said> kept) {}

    public PaperHeadModel(HeadDesk desk, PaperHeadPage page) {
        this.desk = desk;
        this.page = page;
        sheet = new SheetModel(Sheet.EMPTY.with(Map.of(LINES, String.join("\n", page.now().lines()), PAPER,
                Choices.text(page.paper()))));
        logo = new SimpleObjectProperty<>(page.logo());
        sheet.onEdit(_ -> failure.set(""));
    }

    /// Asks for a picture and shows it.
    public void choose() {
        desk.file.get().ifPresent(file -> desk.decoding.run(() -> desk.look.look(file), looked -> {
            failure.set(looked.why().map(desk.texts::say).orElse(""));
            looked.pixels().ifPresent(pixels -> logo.set(Optional.of(pixels)));
        }, failed -> failure.set(desk.texts.of(failed))));
    }

    public void remove() {
        logo.set(Optional.empty());
    }

    public void keep() {
        if (sheet.locked().get()) {
            return;
        }
        var lines = PaperHead.lines(sheet.now().text(LINES));
        if (!PaperHead.fits(lines)) {
            failure.set(desk.texts.say("practice.head.tooMuch", Integer.toString(PaperHead.MOST_LINES),
                    Integer.toString(PaperHead.LONGEST_LINE)));
            return;
        }
        var said = new Said(lines, logo.get().filter(one -> page.logo().filter(old -> old == one).isEmpty()),
                logo.get().isPresent(), Choices.read(PaperSize.class, sheet.now().text(PAPER)).orElse(page.paper()));
        desk.work.run(() -> {
            desk.keep.keep(page, said);
            return said;
        }, desk.kept, failed -> failure.set(desk.texts.of(failed)));
    }
}
