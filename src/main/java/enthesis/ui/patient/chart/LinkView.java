package enthesis.ui.patient.chart;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Two fields and a button: the other chart's number, the reason.
final class LinkView extends VBox {

    LinkView(LinkModel model, Texts texts) {
        super(6);
        setId("link-chart");
        var said = new Label();
        said.textProperty().bind(model.said);
        said.setWrapText(true);
        said.getStyleClass().add("rail-second");
        getChildren().addAll(new EntryField(texts.say("patient.link.number"), model.number).named("link-number"),
                new EntryField(texts.say("patient.link.reason"), model.reason).named("link-reason"),
                ActButton.plain(texts.say("patient.link.act"), "", model::act).wide().named("link-act"), said);
    }
}
