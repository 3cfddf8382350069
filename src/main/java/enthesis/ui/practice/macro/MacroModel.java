package enthesis.ui.practice.macro;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.FormReading;
import enthesis.domain.entry.Sheet;
import enthesis.domain.note.macro.KeptMacro;
import enthesis.domain.note.macro.MacroForm;
import enthesis.domain.practice.Version;
import enthesis.ui.kit.Texts;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.EntryModel;
import enthesis.ui.practice.entry.OfferPage;
import enthesis.ui.practice.history.Changes;
import java.util.List;
import java.util.Optional;

/// Editing one text macro; a new one is one's own until it is made everybody's.
public final class MacroModel
        extends
            EntryModel<OfferPage<KeptMacro, MacroForm.Around>, FormReading<KeptMacro>, KeptMacro> {

    public MacroModel(EntryDesk<OfferPage<KeptMacro, MacroForm.Around>, KeptMacro> desk,
            OfferPage<KeptMacro, MacroForm.Around> page) {
        super(desk, page, "macros", page.now().map(MacroForm::sheet)
                .orElseGet(() -> Sheet.EMPTY.with(MacroForm.WHOSE, MacroForm.MINE)),
                typed -> MacroForm.read(typed, page.around()));
    }

    @Override
    protected Optional<Sheet> asShipped() {
        return page.shipped().map(MacroForm::sheet);
    }

    private static String place(Texts texts, KeptMacro macro) {
        return macro.macro().place().map(one -> texts.say("macros.placed",
                texts.say("note.label." + Choices.text(one.paragraph())),
                texts.say("macros.end." + Choices.text(one.end())).replace("_", "")))
                .orElseGet(() -> texts.say("macros.place.none"));
    }

    /// What an edit changed, in words.
    public static List<String> changes(Texts texts, Optional<KeptMacro> before, Version<Optional<KeptMacro>> after) {
        if (after.entry().isEmpty()) {
            return List.of(texts.say("macros.history.takenOut"));
        }
        var now = after.entry().get();
        var changes = new Changes(texts, after);
        if (before.isEmpty()) {
            return changes.say(texts.say("macros.history.begun", now.macro().name(), now.macro().text())).lines();
        }
        var was = before.get();
        changes.change(texts.say("macros.short.name"), was.macro().name(), now.macro().name())
                .change(texts.say("macros.short.text"), was.macro().text(), now.macro().text())
                .change(texts.say("macros.short.place"), place(texts, was), place(texts, now));
        if (was.isShared() != now.isShared()) {
            changes.say(texts.say(now.isShared() ? "macros.history.everybody" : "macros.history.mine"));
        }
        return changes.lines();
    }
}
