package enthesis.ui.visit;

import enthesis.domain.finding.Reason;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Takes an unsigned visit out of the work lists, with a reason. It lies over the sections until it is answered.
final class VoidView extends StackPane {

    /// `reason` is kept as it is typed: it is there again when this is opened next.
    VoidView(Texts texts, StringProperty reason, int letters, Consumer<String> voided, Runnable back) {
        var title = new Label(texts.say("visit.voidTitle"));
        title.getStyleClass().add("section-title");
        var text = new Label(texts.say("visit.voidText"));
        text.setWrapText(true);
        var why = new EntryField(texts.say("visit.voidWhy"), reason).named("void-reason");
        var act = ActButton.grave(texts.say("visit.voidDo"), "", () -> voided.accept(reason.get().strip()))
                .named("void-now");
        act.disableProperty().bind(reason.map(said -> !Reason.isGiven(said, letters)));
        var least = new Label(texts.say("visit.voidMissing", Integer.toString(letters)));
        least.getStyleClass().add("row-second");
        var buttons = new HBox(ActButton.plain(texts.say("visit.voidNot"), "Esc", back), act);
        buttons.getStyleClass().add("tiles");
        var card = new VBox(title, text, why, least, buttons);
        card.getStyleClass().add("void-card");
        card.setMaxSize(460, USE_PREF_SIZE);
        getStyleClass().add("void");
        getChildren().add(card);
        setVisible(false);
    }

    void open() {
        setVisible(true);
        lookupAll(".entry").stream().findFirst().ifPresent(javafx.scene.Node::requestFocus);
    }

    /// False when it was not open.
    boolean closed() {
        boolean was = isVisible();
        setVisible(false);
        return was;
    }
}
