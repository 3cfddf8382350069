package enthesis.ui.practice.emergency;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.FormReading;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.Version;
import enthesis.ui.kit.Texts;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.EntryModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Editing the practice's own protocol, one step to a line: empty is as shipped. It can't be without words: such a card
/// helps nobody.
public final class ProtocolTextModel
        extends
            EntryModel<ProtocolTextPage, FormReading<Optional<String>>, Optional<String>> {
    public static final Field TEXT = Field.of("emergency", "protocol");

    public ProtocolTextModel(EntryDesk<ProtocolTextPage, Optional<String>> desk, ProtocolTextPage page) {
        super(desk, page, "emergency.text", Sheet.EMPTY.with(TEXT, page.says()), typed -> read(page, typed));
    }

    private static FormReading<Optional<String>> read(ProtocolTextPage page, Sheet typed) {
        var text = typed.text(TEXT).strip();
        return new FormReading.Plain<>(text.isEmpty()
                ? Optional.empty()
                : Optional.of(Optional.of(text).filter(words -> !words.equals(page.shipped()))), Map.of());
    }

    @Override
    protected Optional<Sheet> asShipped() {
        return Optional.of(sheet.now().with(TEXT, page.shipped()));
    }

    /// What an edit changed, in words: the text as it was kept.
    public static List<String> changes(Texts texts, Version<String> after) {
        return after.standing() == Version.Standing.OWN
                ? List.of(after.entry())
                : List.of(texts.say("practice.history.shipped"));
    }
}
