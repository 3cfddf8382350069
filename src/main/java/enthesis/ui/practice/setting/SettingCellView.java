package enthesis.ui.practice.setting;

import enthesis.ui.kit.Texts;
import enthesis.ui.practice.entry.EntryLineView;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// An area's name, or a setting with its value and whose it is.
final class SettingCellView extends ListCell<SettingRow> {
    private final SettingsModel model;
    private final Texts texts;
    private final EntryLineView line = new EntryLineView();
    private final Label heading = new Label();

    SettingCellView(SettingsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setPrefWidth(0);
        heading.getStyleClass().add("index-heading");
    }

    @Override
    protected void updateItem(@Nullable SettingRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (row) {
            case SettingRow.Heading(var area, var found) -> {
                heading.setText(texts.say("structures.heading", area, Integer.toString(found)));
                setGraphic(heading);
                setAccessibleText(heading.getText());
            }
            case SettingRow.Line(var threshold) -> {
                var value = model.words.value(threshold, model.settings.value(threshold));
                var source = model.words.source(model.settings, threshold);
                boolean own = model.settings.isOwn(threshold);
                setGraphic(line.show(model.words.name(threshold), source,
                        own ? texts.say("settings.own", value) : value, own));
                setAccessibleText(model.words.name(threshold) + ": " + value + ", " + source);
            }
        }
    }
}
