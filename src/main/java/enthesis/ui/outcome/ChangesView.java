package enthesis.ui.outcome;

import enthesis.domain.outcome.ChangeLine;
import enthesis.ui.kit.sign.Tone;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The changes since the baseline, each with what it is worth and by whose number.
final class ChangesView extends VBox {
    private final OutcomeModel model;

    ChangesView(OutcomeModel model) {
        this.model = model;
        setId("changes");
        getStyleClass().add("change-lines");
        model.reading.subscribe(_ -> show());
    }

    private void show() {
        var changes = model.changes();
        getChildren().setAll(label(model.texts().say("outcome.stands"), "group-title"));
        if (changes.isEmpty()) {
            getChildren().add(label(model.texts().say("outcome.stands.nothing"), "sub"));
        }
        changes.forEach(change -> getChildren().add(line(change)));
    }

    private static Node line(ChangeLine change) {
        var says = label(change.says(), "change-says");
        says.getStyleClass().add(tone(change).styleClass());
        var line = new VBox(1, label(change.name(), "line-second"), label(change.figures(), "change-figures"), says,
                label(change.source().isEmpty()
                        ? change.between()
                        : change.source() + " \u00b7 " + change.between(), "change-source"));
        line.getStyleClass().add("change-line");
        return line;
    }

    private static Tone tone(ChangeLine change) {
        return switch (change.verdict()) {
            case BETTER_BEYOND -> change.certain() ? Tone.OK : Tone.INFO;
            case WORSE_BEYOND -> Tone.CAUTION;
            case SAME, BETTER_BELOW, WORSE_BELOW, UNJUDGED -> Tone.INFO;
        };
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
