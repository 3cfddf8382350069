package enthesis.ui.followup;

import enthesis.domain.finding.Level;
import enthesis.domain.followup.ContactFields;
import enthesis.domain.followup.UrgentLine;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.kit.sign.Tone;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What cannot wait: each line stays here and on Today until a clinician says what was done.
final class UrgentView extends VBox {
    private final FollowUpModel model;
    private final Texts texts;

    UrgentView(FollowUpModel model, Texts texts) {
        super(6);
        this.model = model;
        this.texts = texts;
        setId("urgent");
        managedProperty().bind(visibleProperty());
        model.urgent.subscribe(this::show);
    }

    private void show(List<UrgentLine> lines) {
        setVisible(!lines.isEmpty());
        getChildren().setAll(lines.stream().map(this::line).toList());
    }

    private HBox line(UrgentLine line) {
        var title = new Label(texts.say(line.words() + ".title", line.values().toArray(String[]::new)));
        title.setWrapText(true);
        title.getStyleClass().add("row-title");
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new HBox(10, Signs.of(Level.STOP), title);
        row.getStyleClass().addAll("urgent-line", Tone.STOP.styleClass());
        if (model.page.signs()) {
            var done = new EntryField("", model.sheet.text(ContactFields.done(line)))
                    .prompt(texts.say("followup.urgent.done")).named("done-" + line.rule()).wide(320);
            done.field().setAccessibleText(texts.say("followup.urgent.done") + ": " + title.getText());
            row.getChildren().addAll(done, ActButton.plain(texts.say("followup.urgent.close"), "",
                    () -> model.close(line)).named("close-" + line.rule()));
        } else {
            var waits = new Label(texts.say("followup.urgent.waits"));
            waits.getStyleClass().add("line-second");
            waits.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(waits);
        }
        return row;
    }
}
