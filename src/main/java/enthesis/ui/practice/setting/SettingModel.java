package enthesis.ui.practice.setting;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Refusal;
import enthesis.domain.practice.setting.SettingForm;
import enthesis.domain.practice.setting.Threshold;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.kit.work.Work;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Editing one setting. Nothing is kept that is refused.
public final class SettingModel {
    public final SheetModel sheet;
    public final SettingPage page;
    /// Why it was not kept, worded; "" when nothing is wrong.
    public final StringProperty failure = new SimpleStringProperty("");
    final SettingWords words;
    private final SettingDesk desk;

    /// What the form asks of the chart, off the screen; throws what went wrong.
    public interface Keep {
        void keep(Threshold threshold, BigDecimal before, SettingForm.Said said) throws Exception;
    }

    /// `keep` writes it, `kept` is told when it is written.
    public record SettingDesk(Work work, Texts texts, Keep keep, Consumer<Threshold> kept) {}

    public SettingModel(SettingDesk desk, SettingPage page) {
        this.desk = desk;
        this.page = page;
        words = new SettingWords(desk.texts());
        sheet = new SheetModel(page.form().sheet());
        sheet.onEdit(_ -> failure.set(""));
    }

    Threshold threshold() {
        return page.form().threshold();
    }

    public void keep() {
        var said = page.form().read(sheet.now());
        if (said.isEmpty()) {
            failure.set(desk.texts().say("settings.notYet"));
            return;
        }
        var before = page.form().settings().value(threshold());
        desk.work().run(() -> {
            desk.keep().keep(threshold(), before, said.get());
            return threshold();
        }, desk.kept(), failed -> failure.set(desk.texts().of(failed)));
    }

    /// Puts the shipped value back into the form, as one step that can be undone; it counts once it is kept.
    public void shipped() {
        sheet.edit(Map.of(SettingForm.VALUE, threshold().shipped().toPlainString()),
                desk.texts().say("settings.undoShipped"));
    }

    /// Why the value is refused; else what was shipped, and by whom.
    Remark value() {
        return page.form().value(sheet.now()) instanceof Entered.Refused<BigDecimal>(var refusal, var _)
                ? Remark.of(Remark.State.REFUSED, refused(refusal))
                : Remark.note(desk.texts().say("settings.shippedAs", words.value(threshold(), threshold().shipped()),
                        words.source(threshold().source())));
    }

    /// A refusal may name another setting, by its key.
    private String refused(Refusal refusal) {
        var values = refusal.values().stream().map(value -> page.form().settings().find(value).map(words::name)
                .orElse(value)).toArray(String[]::new);
        return desk.texts().say(refusal.words(), values);
    }

    Remark reason() {
        return page.form().reasonRefused(sheet.now())
                .map(refusal -> Remark.of(Remark.State.REFUSED, desk.texts().say(refusal)))
                .orElse(Remark.NONE);
    }
}
