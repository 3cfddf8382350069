package enthesis.ui.practice.setting;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.FormReading;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.setting.SettingForm;
import enthesis.domain.practice.setting.Threshold;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.EntryModel;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// Editing one setting.
public final class SettingModel extends EntryModel<SettingPage, FormReading<SettingForm.Said>, SettingForm.Said> {
    final SettingWords words;

    public SettingModel(EntryDesk<SettingPage, SettingForm.Said> desk, SettingPage page) {
        super(desk, page, "settings", page.form().sheet(),
                typed -> new FormReading.Plain<>(page.form().read(typed), Map.of()));
        words = new SettingWords(desk.texts());
    }

    Threshold threshold() {
        return page.form().threshold();
    }

    @Override
    protected Optional<Sheet> asShipped() {
        return Optional.of(sheet.now().with(SettingForm.VALUE, threshold().shipped().toPlainString()));
    }

    @Override
    public Remark remark(Field field) {
        return field.equals(SettingForm.VALUE) ? value() : reason();
    }

    /// Why the value is refused; else what was shipped, and by whom.
    private Remark value() {
        return page.form().value(sheet.now()) instanceof Entered.Refused<BigDecimal>(var refusal, var _)
                ? Remark.of(Remark.State.REFUSED, refused(refusal))
                : Remark.note(texts.say("settings.shippedAs", words.value(threshold(), threshold().shipped()),
                        words.source(threshold().source())));
    }

    /// A refusal may name another setting, by its key.
    private String refused(Refusal refusal) {
        var values = refusal.values().stream().map(value -> page.form().settings().find(value).map(words::name)
                .orElse(value)).toArray(String[]::new);
        return texts.say(refusal.words(), values);
    }

    private Remark reason() {
        return page.form().reasonRefused(sheet.now())
                .map(refusal -> Remark.of(Remark.State.REFUSED, texts.say(refusal)))
                .orElse(Remark.NONE);
    }
}
