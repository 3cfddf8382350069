package enthesis.ui.patient;

import enthesis.domain.entry.Choices;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.register.RegisterFields;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.TickRow;
import enthesis.ui.kit.field.EntryField;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The alerts, one tick each; a ticked one has room to say more.
final class AlertsView extends VBox {

    AlertsView(RegisterModel model, Texts texts) {
        super(4);
        var title = new Label(texts.say("patient.alerts"));
        title.getStyleClass().add("group-title");
        var grid = new GridPane(24, 2);
        for (int side = 0; side < 2; side++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(50);
            grid.getColumnConstraints().add(column);
        }
        int half = (Alert.Kind.values().length + 1) / 2;
        int at = 0;
        for (var kind : Alert.Kind.values()) {
            grid.add(row(kind, model, texts), at / half, at % half);
            at++;
        }
        getChildren().addAll(title, grid);
    }

    private static HBox row(Alert.Kind kind, RegisterModel model, Texts texts) {
        var tick = new TickRow(texts.say("patient.alert." + Choices.text(kind)),
                model.sheet.text(RegisterFields.alert(kind))).named("alert-" + Choices.text(kind));
        tick.setMinWidth(190);
        tick.setMaxWidth(190);
        var more = new EntryField("", model.sheet.text(RegisterFields.alertText(kind)))
                .prompt(texts.say("patient.alert.more"));
        more.visibleProperty().bind(tick.selectedProperty());
        HBox.setHgrow(more, Priority.ALWAYS);
        return new HBox(8, tick, more);
    }
}
