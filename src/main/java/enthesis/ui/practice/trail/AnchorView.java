package enthesis.ui.practice.trail;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The field for a line of the trail from paper, and what the trail says to it.
final class AnchorView extends HBox {
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    private final EntryField typed;

    AnchorView(AnchorModel model, Texts texts) {
        super(14);
        getStyleClass().add("trail-anchor");
        typed = new EntryField(texts.say("trail.anchor"), model.typed).named("trail-anchor")
                .prompt(texts.say("trail.anchor.prompt"));
        typed.setPrefWidth(360);
        typed.setMinWidth(USE_PREF_SIZE);
        var said = new Label();
        said.setId("trail-anchor-said");
        said.getStyleClass().add("trail-check");
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        said.textProperty().bind(model.said);
        HBox.setHgrow(said, Priority.ALWAYS);
        model.broken.subscribe(now -> said.pseudoClassStateChanged(BROKEN, now));
        model.said.subscribe(typed.control()::setAccessibleHelp);
        getChildren().addAll(typed,
                ActButton.plain(texts.say("trail.anchor.check"), "", model::check).named("trail-anchor-check"), said);
    }

    boolean isFocusInside() {
        return typed.field().isFocused();
    }
}
