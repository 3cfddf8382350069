package enthesis.ui.practice.macro;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.note.macro.KeptMacro;
import enthesis.domain.note.macro.MacroForm;
import enthesis.domain.practice.Version;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.kit.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Editing one text macro. Nothing is kept while a name or a text is missing or refused.
public final class MacroModel {
    public final SheetModel sheet;
    public final MacroPage page;
    /// Why it was not kept, worded; "" when nothing is wrong.
    public final StringProperty failure = new SimpleStringProperty("");
    private final MacroDesk desk;

    /// What the form asks of the chart, off the screen; throws what went wrong.
    public interface Keep {
        void keep(Optional<KeptMacro> before, KeptMacro macro) throws Exception;
    }

    /// `keep` writes it, `kept` is told when it is written.
    public record MacroDesk(Work work, Texts texts, Keep keep, Consumer<KeptMacro> kept) {}

    public MacroModel(MacroDesk desk, MacroPage page) {
        this.desk = desk;
        this.page = page;
        sheet = new SheetModel(page.now().map(MacroForm::sheet)
                .orElseGet(() -> Sheet.EMPTY.with(MacroForm.WHOSE, MacroForm.MINE)));
        sheet.onEdit(_ -> failure.set(""));
    }

    public void keep() {
        var macro = MacroForm.read(sheet.now(), page.around()).macro();
        if (macro.isEmpty()) {
            failure.set(desk.texts().say("macros.notYet"));
            return;
        }
        desk.work().run(() -> {
            desk.keep().keep(page.now(), macro.get());
            return macro.get();
        }, desk.kept(), failed -> failure.set(desk.texts().of(failed)));
    }

    /// Puts the shipped words back into the form, as one step that can be undone; they count once they are kept.
    public void shipped() {
        page.shipped().ifPresent(shipped -> sheet.edit(MacroForm.sheet(shipped).changesSince(Sheet.EMPTY),
                desk.texts().say("macros.undoShipped")));
    }

    Remark remark(Field field) {
        var refusal = MacroForm.read(sheet.now(), page.around()).refusals().get(field);
        return refusal == null ? Remark.NONE : Remark.of(Remark.State.REFUSED, desk.texts().say(refusal));
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
        var says = new ArrayList<String>();
        if (after.standing() == Version.Standing.SHIPPED) {
            says.add(texts.say("practice.history.shipped"));
        }
        if (before.isEmpty()) {
            says.add(texts.say("macros.history.begun", now.macro().name(), now.macro().text()));
            return says;
        }
        var was = before.get();
        if (!was.macro().name().equals(now.macro().name())) {
            says.add(texts.say("practice.history.change", texts.say("macros.short.name"), was.macro().name(),
                    now.macro().name()));
        }
        if (!was.macro().text().equals(now.macro().text())) {
            says.add(texts.say("practice.history.change", texts.say("macros.short.text"), was.macro().text(),
                    now.macro().text()));
        }
        if (!was.macro().place().equals(now.macro().place())) {
            says.add(texts.say("practice.history.change", texts.say("macros.short.place"), place(texts, was),
                    place(texts, now)));
        }
        if (was.isShared() != now.isShared()) {
            says.add(texts.say(now.isShared() ? "macros.history.everybody" : "macros.history.mine"));
        }
        return says;
    }
}
