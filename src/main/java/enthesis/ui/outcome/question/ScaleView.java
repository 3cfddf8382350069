package enthesis.ui.outcome.question;

import enthesis.domain.entry.Field;
import enthesis.ui.kit.choice.ScaleBar;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// One question that is answered from 0 to 10: a digit, or a touch. What the ends mean stands below.
final class ScaleView extends VBox {
    final ScaleBar bar;

    ScaleView(Asking asking, Field field, String question, String ends) {
        getStyleClass().add("question");
        bar = new ScaleBar(asking.sheet().text(field)).named(Asking.id(field));
        bar.setAccessibleText(question);
        var label = words(question, "question-words");
        label.setLabelFor(bar);
        var below = new BorderPane();
        below.setLeft(words(asking.texts().say("outcome.least." + ends), "question-end"));
        below.setRight(words(asking.texts().say("outcome.most." + ends), "question-end"));
        getChildren().addAll(label, bar, below);
    }

    static Label words(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
