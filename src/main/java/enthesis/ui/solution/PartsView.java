package enthesis.ui.solution;

import enthesis.domain.solution.SolutionFields;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.section.Desk;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// Where a recipe is told in parts: one line, taken with Enter, and beside it how it is typed or why it was not taken.
final class PartsView extends HBox {
    private final Desk desk;
    private final SolutionModel model;
    private final EntryField entry;
    private final Label words = new Label();
    private final HBox said = new HBox(words);

    /// `taken` is what happens when a line was taken.
    PartsView(Desk desk, SolutionModel model, Runnable taken) {
        this.desk = desk;
        this.model = model;
        var line = desk.sheet().text(SolutionFields.partsLine(model.row()));
        entry = new EntryField("", line).prompt(desk.say("solution.partsHint")).named("parts-line").wide(200);
        entry.setMinWidth(USE_PREF_SIZE);
        entry.field().setAccessibleText(desk.say("solution.partsName"));
        entry.field().disableProperty().bind(desk.sheet().locked());
        entry.field().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !line.getValue().isBlank()) {
                event.consume();
                take(taken);
            }
        });
        line.addListener((_, _, _) -> say(desk.say("solution.partsOrder"), "tone-plain"));
        words.setId("parts-said");
        words.setWrapText(true);
        words.setMinWidth(0);
        getStyleClass().add("solution-parts");
        getChildren().addAll(entry, said);
        say(desk.say("solution.partsOrder"), "tone-plain");
        visibleProperty().bind(desk.sheet().text(SolutionFields.mode(model.row())).isEqualTo("parts"));
        managedProperty().bind(visibleProperty());
    }

    void focusLine() {
        entry.field().requestFocus();
    }

    private void take(Runnable taken) {
        model.byParts().ifPresentOrElse(refusal -> say(desk.texts().say(refusal), "tone-stop"), taken);
    }

    private void say(String sentence, String tone) {
        said.getStyleClass().setAll("mark-line", tone);
        words.setText(sentence);
    }
}
