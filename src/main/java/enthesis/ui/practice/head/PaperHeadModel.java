package enthesis.ui.practice.head;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.FormReading;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.people.PaperHead;
import enthesis.domain.practice.PaperSize;
import enthesis.exchange.picture.Pixels;
import enthesis.ui.kit.work.Work;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.EntryModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Editing the letterhead. Lines that do not fit are refused; a logo is shown as it will print before it is kept.
public final class PaperHeadModel
        extends
            EntryModel<PaperHeadPage, FormReading<PaperHeadModel.Said>, PaperHeadModel.Said> {
    public static final Field LINES = Field.of("letterhead", "lines");
    /// A `PaperSize`.
    public static final Field PAPER = Field.of("letterhead", "paper");
    public final ObjectProperty<Optional<Pixels>> logo;
    private final Logos logos;

    /// What is to be kept. `newLogo` where one was chosen; without `hasLogo` there is none from then on.
    public record Said(List<String> lines, Optional<Pixels> newLogo, boolean hasLogo, PaperSize paper) {}

    /// A picture that was looked at, or why it can't be a logo.
    public record Looked(Optional<Pixels> pixels, Optional<Refusal> why) {}

    /// Looks at a file, off the screen.
    @FunctionalInterface
    public interface Look {
        Looked look(Path file) throws Exception;
    }

    /// Where a logo comes from: `decoding` is the work that looks at pictures; `file` asks for one.
    public record Logos(Work decoding, Supplier<Optional<Path>> file, Look look) {}

    public PaperHeadModel(EntryDesk<PaperHeadPage, Said> desk, Logos logos, PaperHeadPage page) {
        super(desk, page, "practice.head", Sheet.EMPTY.with(Map.of(LINES, String.join("\n", page.now().lines()), PAPER,
                Choices.text(page.paper()))), typed -> read(page, typed));
        this.logos = logos;
        logo = new SimpleObjectProperty<>(page.logo());
    }

    private static FormReading<Said> read(PaperHeadPage page, Sheet typed) {
        var lines = PaperHead.lines(typed.text(LINES));
        var paper = Choices.read(PaperSize.class, typed.text(PAPER)).orElse(page.paper());
        return new FormReading.Plain<>(Optional.of(new Said(lines, Optional.empty(), false, paper))
                .filter(_ -> PaperHead.fits(lines)), Map.of());
    }

    @Override
    protected Optional<Said> entry() {
        var shown = logo.get();
        return super.entry().map(said -> new Said(said.lines(),
                shown.filter(one -> page.logo().filter(old -> old == one).isEmpty()), shown.isPresent(),
                said.paper()));
    }

    @Override
    protected String notYet() {
        return texts.say("practice.head.tooMuch", Integer.toString(PaperHead.MOST_LINES),
                Integer.toString(PaperHead.LONGEST_LINE));
    }

    /// Asks for a picture and shows it.
    public void choose() {
        logos.file().get().ifPresent(file -> logos.decoding().run(() -> logos.look().look(file), looked -> {
            failure.set(looked.why().map(texts::say).orElse(""));
            looked.pixels().ifPresent(pixels -> logo.set(Optional.of(pixels)));
        }, failed -> failure.set(texts.of(failed))));
    }

    public void remove() {
        logo.set(Optional.empty());
    }
}
