package enthesis.ui.practice.emergency;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.Version;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Editing the practice's own protocol, one step to a line. It cannot be empty: a card without words helps nobody.
public final class ProtocolTextModel {
    public static final Field TEXT = Field.of("emergency", "protocol");

    public final SheetModel sheet;
    public final ProtocolTextPage page;
    public final StringProperty failure = new SimpleStringProperty("");
    private final ProtocolTextDesk desk;

    /// What the form asks of the chart, off the screen: the text in the place of what the page says; empty is
    /// as shipped.
    @FunctionalInterface
    public interface Keep {
        void keep(ProtocolTextPage page, Optional<String> text) throws Exception;
    }

    /// `kept` is told what the card says from now on.
    public record ProtocolTextDesk(Work work, Texts texts, Keep keep, Consumer<Optional<String>> kept) {}

    public ProtocolTextModel(ProtocolTextDesk desk, ProtocolTextPage page) {
        this.desk = desk;
        this.page = page;
        sheet = new SheetModel(Sheet.EMPTY.with(TEXT, page.says()));
        sheet.onEdit(_ -> failure.set(""));
    }

    public void keep() {
        var text = sheet.now().text(TEXT).strip();
        if (text.isEmpty()) {
            failure.set(desk.texts.say("emergency.text.empty"));
            return;
        }
        var own = Optional.of(text).filter(words -> !words.equals(page.shipped()));
        desk.work.run(() -> {
            desk.keep.keep(page, own);
            return own;
        }, desk.kept, failed -> failure.set(desk.texts.of(failed)));
    }

    /// Puts the shipped words back into the form, as one step that can be undone.
    public void shipped() {
        sheet.edit(Map.of(TEXT, page.shipped()), desk.texts.say("wording.undoShipped"));
    }

    /// What an edit changed, in words: the text as it was kept.
    public static List<String> changes(Texts texts, Version<String> after) {
        return after.standing() == Version.Standing.OWN
                ? List.of(after.entry())
                : List.of(texts.say("practice.history.shipped"));
    }
}
