package enthesis.ui.practice.setting;

import enthesis.domain.practice.setting.SettingForm;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.practice.entry.EntryFormView;
import javafx.scene.control.Label;

/// The form of one setting: its value, and why it was changed.
public final class SettingView extends EntryFormView {
    private final EntryField value;

    public SettingView(SettingModel model, Texts texts, Runnable leave) {
        super("setting", "settings", model, texts, leave);
        var threshold = model.threshold();
        value = entry(SettingForm.VALUE).unit(model.words.unit(threshold));
        value.setMaxWidth(320);
        var limits = new Label(model.words.limits(threshold));
        limits.getStyleClass().add("sub");
        begin(14, new SectionHead(model.words.name(threshold), model.words.area(threshold.said().area())), value,
                limits, entry(SettingForm.REASON));
    }

    @Override
    public void start() {
        value.requestFocus();
        value.field().selectAll();
    }
}
