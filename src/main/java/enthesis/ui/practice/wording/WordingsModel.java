package enthesis.ui.practice.wording;

import enthesis.domain.entry.Choices;
import enthesis.domain.patient.find.Folding;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.SheetLine;
import enthesis.domain.wording.Wordings;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The lines of the papers in one language: found while typing, one chosen, opened by Enter; and whether somebody has
/// read them.
public final class WordingsModel {
    /// A `Language`, as its text.
    public final StringProperty language;
    public final StringProperty typed = new SimpleStringProperty("");
    public final ObjectProperty<List<WordingRow>> rows = new SimpleObjectProperty<>(List.of());
    /// Which row is chosen; below 0 when nothing is found.
    public final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    /// Who has read the language, or that nobody has, or what went wrong; worded.
    public final StringProperty state = new SimpleStringProperty("");
    /// Whether it waits to be read.
    public final BooleanProperty unread = new SimpleBooleanProperty();
    /// The lines as they are now, for all places that give papers out.
    public final ObjectProperty<Wordings> wordings;
    private final WordingsDesk desk;
    private WordingsPage page;

    /// What the list asks of the chart, off the screen: the page as it is then; throws what went wrong.
    public interface Confirm {
        WordingsPage confirm(Language language, WordingsPage seen) throws Exception;
    }

    /// `open` leads to a line's form.
    public record WordingsDesk(Work work, Texts texts, Confirm confirm, BiConsumer<SheetLine, Language> open) {}

    public WordingsModel(WordingsDesk desk, WordingsPage page, Language first) {
        this.desk = desk;
        this.page = page;
        wordings = new SimpleObjectProperty<>(page.now());
        language = new SimpleStringProperty(Choices.text(first));
        language.subscribe(_ -> show());
        typed.subscribe((_, _) -> show());
    }

    public Language now() {
        return Choices.read(Language.class, language.get()).orElse(Language.ENGLISH);
    }

    private void show() {
        var found = new ArrayList<WordingRow>();
        var paper = "";
        for (var line : page.now().lines()) {
            var row = row(line);
            if (!found(row)) {
                continue;
            }
            if (!line.paper().equals(paper)) {
                paper = line.paper();
                found.add(new WordingRow.Heading(desk.texts().say("wording.paper." + paper)));
            }
            found.add(row);
        }
        chosen.set(-1);
        rows.set(found);
        chosen.set(found.isEmpty() ? -1 : 1);
        state();
    }

    private WordingRow.Line row(SheetLine line) {
        var says = page.now().says(line, now());
        return new WordingRow.Line(line, says, now() == Language.ENGLISH ? "" : page.now().says(line, Language.ENGLISH),
                page.now().isOwn(line, now()));
    }

    private boolean found(WordingRow.Line row) {
        return Folding.fold(row.says() + "\n" + row.second()).contains(Folding.fold(typed.get().strip()));
    }

    private void state() {
        var read = page.now().read(now());
        unread.set(now() != Language.ENGLISH && read.isEmpty());
        state.set(now() == Language.ENGLISH
                ? desk.texts().say("wording.english")
                : read.map(by -> desk.texts().say("wording.read", page.names().getOrDefault(by.who(), ""),
                        desk.texts().date(by.at().atZone(page.zone()).toLocalDate()), now().recorded()))
                        .orElseGet(() -> desk.texts().say("wording.unread", now().recorded())));
    }

    /// Whoever works here says that all lines of the language are right.
    public void confirm() {
        if (unread.get()) {
            var language = now();
            desk.work().run(() -> desk.confirm().confirm(language, page), now -> {
                page = now;
                wordings.set(now.now());
                show();
            }, failed -> state.set(desk.texts().of(failed)));
        }
    }

    /// Chooses `by` lines further; headings are passed over.
    public void move(int by) {
        var lines = IntStream.range(0, rows.get().size())
                .filter(at -> rows.get().get(at) instanceof WordingRow.Line).boxed().toList();
        if (!lines.isEmpty()) {
            int at = Math.max(0, lines.indexOf(chosen.get()));
            chosen.set(lines.get(Math.clamp(at + by, 0, lines.size() - 1)));
        }
    }

    /// Chooses a line where it is listed.
    public void choose(SheetLine line) {
        for (int at = 0; at < rows.get().size(); at++) {
            if (rows.get().get(at) instanceof WordingRow.Line one && one.line().equals(line)) {
                chosen.set(at);
            }
        }
    }

    public Optional<SheetLine> choice() {
        return chosen.get() >= 0 && rows.get().get(chosen.get()) instanceof WordingRow.Line row
                ? Optional.of(row.line())
                : Optional.empty();
    }

    public void open() {
        choice().ifPresent(line -> desk.open().accept(line, now()));
    }
}
