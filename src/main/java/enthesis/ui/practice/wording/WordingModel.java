package enthesis.ui.practice.wording;

import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.Version;
import enthesis.domain.wording.WordingForm;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.kit.work.Work;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Editing one line of the papers. Nothing is kept that would lose a patient's date or drug.
public final class WordingModel {
    public final SheetModel sheet;
    public final WordingPage page;
    /// Why it was not kept, worded; "" when nothing is wrong.
    public final StringProperty failure = new SimpleStringProperty("");
    private final WordingDesk desk;

    /// What the form asks of the chart, off the screen; throws what went wrong.
    public interface Keep {
        void keep(WordingPage page, String text) throws Exception;
    }

    /// `keep` writes it, `kept` is told when it is written.
    public record WordingDesk(Work work, Texts texts, Keep keep, Consumer<WordingPage> kept) {}

    public WordingModel(WordingDesk desk, WordingPage page) {
        this.desk = desk;
        this.page = page;
        sheet = new SheetModel(Sheet.EMPTY.with(WordingForm.TEXT, page.now()));
        sheet.onEdit(_ -> failure.set(""));
    }

    private String text() {
        return sheet.now().text(WordingForm.TEXT).strip().replace("\n", " ");
    }

    public void keep() {
        if (WordingForm.refused(page.line(), text()).isPresent()) {
            failure.set(desk.texts().say("wording.notYet"));
            return;
        }
        desk.work().run(() -> {
            desk.keep().keep(page, text());
            return page;
        }, desk.kept(), failed -> failure.set(desk.texts().of(failed)));
    }

    /// Puts the shipped words back into the form, as one step that can be undone; they count once they are kept.
    public void shipped() {
        sheet.edit(Map.of(WordingForm.TEXT, page.shipped()), desk.texts().say("wording.undoShipped"));
    }

    /// Why the words are refused; else whose rule they tell.
    Remark remark() {
        return WordingForm.refused(page.line(), text())
                .map(refusal -> Remark.of(Remark.State.REFUSED, desk.texts().say(refusal)))
                .orElseGet(() -> Remark.note(switch (page.line().source()) {
                    case Source.Seed _ -> desk.texts().say("wording.source.seed");
                    case Source.Practice _ -> desk.texts().say("wording.source.practice");
                    case Source.Published published -> published.name();
                }));
    }

    /// What an edit changed, in words.
    public static List<String> changes(Texts texts, String before, Version<String> after) {
        var change = texts.say("wording.change", before, after.entry());
        return after.standing() == Version.Standing.SHIPPED
                ? List.of(texts.say("practice.history.shipped"), change)
                : List.of(change);
    }
}
