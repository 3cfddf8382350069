package enthesis.ui.practice.setting;

import enthesis.domain.practice.setting.Threshold;
import enthesis.ui.kit.Texts;
import enthesis.ui.practice.list.FindView;
import enthesis.ui.practice.list.LineView;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/// All settings by area, each with its value and whose it is.
public final class SettingsView extends FindView<Threshold> {
    private final SettingsModel model;

    public SettingsView(SettingsModel model, Texts texts, Runnable leave) {
        super("settings", "settings", model, texts, leave);
        this.model = model;
        var only = new CheckBox(say("changedOnly"));
        only.setId("settings-changed");
        only.selectedProperty().bindBidirectional(model.changedOnly);
        line.getChildren().addAll(only, count());
        begin(edit(), act("save", model.ways.save()).named("settings-save"),
                act("codes", model.ways.codes()).named("settings-codes"));
    }

    @Override
    protected Node row(Threshold threshold, LineView shown) {
        boolean own = model.settings.isOwn(threshold);
        return shown.show(model.words.name(threshold), source(threshold),
                own ? say("own", value(threshold)) : value(threshold), own);
    }

    private String value(Threshold threshold) {
        return model.words.value(threshold, model.settings.value(threshold));
    }

    private String source(Threshold threshold) {
        return model.words.source(model.settings, threshold);
    }

    @Override
    protected String spoken(Threshold threshold) {
        return brief(threshold) + ", " + source(threshold);
    }

    @Override
    protected String brief(Threshold threshold) {
        return model.words.name(threshold) + ": " + value(threshold);
    }
}
