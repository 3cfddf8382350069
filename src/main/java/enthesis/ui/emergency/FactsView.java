package enthesis.ui.emergency;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.sign.SideTag;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Who it is and what was given today; without a visit on the screen it says that this is asked afterwards.
final class FactsView extends VBox {

    FactsView(CardFacts facts, Texts texts) {
        super(8);
        setId("emergency-facts");
        getStyleClass().add("emergency-facts");
        if (facts.visit().isEmpty()) {
            getChildren().add(words(texts.say("emergency.nobody"), "emergency-person"));
            return;
        }
        getChildren().add(words(facts.person(), "emergency-person"));
        var where = new HBox(8);
        where.setAlignment(Pos.CENTER_LEFT);
        facts.side().ifPresent(side -> where.getChildren().add(new SideTag(side, SideTag.Size.LARGE, texts.words())));
        where.getChildren().add(words(facts.place(), "emergency-place"));
        getChildren().add(where);
        var lines = new GridPane(12, 4);
        int row = 0;
        for (var line : facts.lines()) {
            var label = words(line.label(), "emergency-label");
            label.setMinWidth(USE_PREF_SIZE);
            lines.addRow(row++, label, words(line.value(), "emergency-value"));
        }
        getChildren().add(lines);
    }

    private static Label words(String text, String look) {
        var label = new Label(text);
        label.getStyleClass().add(look);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
