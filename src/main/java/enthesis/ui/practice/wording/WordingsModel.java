package enthesis.ui.practice.wording;

import enthesis.domain.entry.Choices;
import enthesis.domain.patient.find.Folding;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.SheetLine;
import enthesis.domain.wording.Wordings;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import enthesis.ui.practice.list.FindModel;
import enthesis.ui.practice.list.FindRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The lines of the papers in one language, and whether somebody has read them.
public final class WordingsModel extends FindModel<WordingLine> {
    /// A `Language`, as its text.
    public final StringProperty language;
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
        super(row -> desk.open().accept(row.line(), row.language()));
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
        var found = new ArrayList<FindRow<WordingLine>>();
        var papers = page.now().lines().stream().map(this::line).filter(this::found)
                .collect(Collectors.groupingBy(row -> row.line().paper(), LinkedHashMap::new, Collectors.toList()));
        papers.forEach((paper, lines) -> group(desk.texts().say("wording.paper." + paper), lines, found));
        show(found);
        state();
    }

    private WordingLine line(SheetLine line) {
        return new WordingLine(line, now(), page.now().says(line, now()),
                now() == Language.ENGLISH ? "" : page.now().says(line, Language.ENGLISH),
                page.now().isOwn(line, now()));
    }

    private boolean found(WordingLine row) {
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

    /// Chooses a line where it is listed.
    public void choose(SheetLine line) {
        choose(row -> row.line().equals(line));
    }
}
