package enthesis.ui.practice.setting;

import enthesis.domain.entry.Field;
import enthesis.domain.practice.setting.SettingForm;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.practice.entry.EntryFormView;
import enthesis.ui.practice.history.HistoryView;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The form of one setting with its history beside it: its value, and why it was changed. Ctrl+Enter keeps, Esc leaves.
public final class SettingView extends BorderPane {
    private final SettingModel model;
    private final EntryField value;

    public SettingView(SettingModel model, Texts texts, Runnable leave) {
        this.model = model;
        var threshold = model.threshold();
        value = entry(texts.say("settings.value"), SettingForm.VALUE, "setting-value", model::value)
                .unit(model.words.unit(threshold));
        value.setMaxWidth(320);
        var limits = new Label(model.words.limits(threshold));
        limits.getStyleClass().add("sub");
        var form = new VBox(14, new SectionHead(model.words.name(threshold),
                model.words.area(threshold.said().area())), value, limits,
                entry(texts.say("settings.reason"), SettingForm.REASON, "setting-reason", model::reason));
        var frame = new EntryFormView("setting", new EntryFormView.Acts(model.sheet, model.failure, model::keep, leave),
                new HistoryView(model.page.history(), texts.say("practice.history.nothing"), texts), texts);
        frame.act(ActButton.plain(texts.say("settings.shipped"), "", model::shipped).named("setting-shipped"));
        setCenter(frame.around(form));
    }

    private EntryField entry(String label, Field field, String id, Supplier<Remark> remark) {
        var entry = new EntryField(label, model.sheet.text(field)).named(id);
        model.sheet.sheet().subscribe(_ -> entry.remark.set(remark.get()));
        return entry;
    }

    /// Puts the focus on the value.
    public void start() {
        value.requestFocus();
        value.field().selectAll();
    }
}
