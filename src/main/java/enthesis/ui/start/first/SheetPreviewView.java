package enthesis.ui.start.first;

import enthesis.ui.kit.Texts;
import enthesis.ui.start.proof.KeyProof;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The sheet as it is on paper; its key is dots, except while it is to be written by hand.
public final class SheetPreviewView extends VBox {
    private static final int ACROSS = 4;
    private static final int RULES = 4;

    private final KeyProof proof;
    private final GridPane key = new GridPane(8, 8);

    public SheetPreviewView(KeyProof proof, ObservableValue<String> clinicsName, Texts texts) {
        this.proof = proof;
        getStyleClass().add("paper");
        var title = new Label(texts.say("start.sheet.title"));
        title.getStyleClass().add("start-subtitle");
        var clinic = new Label();
        clinic.textProperty().bind(clinicsName);
        clinic.getStyleClass().add("sub");
        var heading = new Label(texts.say("start.sheet.key"));
        heading.getStyleClass().add("semibold");
        getChildren().addAll(title, clinic, heading, key);
        for (int i = 1; i <= RULES; i++) {
            var number = new Label(Integer.toString(i));
            number.getStyleClass().add("semibold");
            var rule = new Label(texts.say("start.sheet.rule" + i));
            rule.setWrapText(true);
            getChildren().add(new HBox(12, number, rule));
        }
        proof.shown.subscribe(this::fill);
        proof.onPaper.subscribe(_ -> fill(proof.shown.get()));
    }

    private void fill(boolean shown) {
        key.getChildren().clear();
        var groups = proof.key().groups();
        for (int i = 0; i < groups.size(); i++) {
            var text = shown ? groups.get(i) : "•".repeat(groups.get(i).length());
            var cell = new Label(text);
            cell.getStyleClass().add("paper-group");
            key.add(cell, i % ACROSS, i / ACROSS);
        }
    }
}
