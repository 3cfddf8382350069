package enthesis.ui.start.first;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.sign.StateSign;
import enthesis.ui.start.MarkView;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The three steps at the left, with their states.
final class StepsView extends VBox {

    StepsView(FirstStart start, Texts texts) {
        getStyleClass().add("steps");
        var name = new Label("Enthesis");
        name.getStyleClass().add("steps-title");
        var second = new Label(texts.say("start.first"));
        second.getStyleClass().add("sub");
        var head = new HBox(12, new MarkView(0.8), new VBox(name, second));
        head.getStyleClass().add("steps-head");
        getChildren().add(head);
        int number = 1;
        for (var step : FirstStart.Step.values()) {
            getChildren().add(line(number++, step, start, texts));
        }
        var note = new Label(texts.say("start.first.note"));
        note.setWrapText(true);
        note.getStyleClass().add("steps-note");
        getChildren().add(note);
    }

    private static HBox line(int at, FirstStart.Step step, FirstStart start, Texts texts) {
        var key = "start.step." + step.name().toLowerCase(Locale.ROOT);
        var number = new Label(Integer.toString(at));
        number.getStyleClass().add("step-number");
        var name = new Label(texts.say(key));
        name.getStyleClass().add("semibold");
        var second = new Label(texts.say(key + ".second"));
        second.getStyleClass().add("rail-second");
        var words = new VBox(2, name, second);
        HBox.setHgrow(words, Priority.ALWAYS);
        var sign = new StateSign();
        var line = new HBox(16, number, words, sign);
        line.getStyleClass().add("step");
        start.step.subscribe(now -> {
            line.pseudoClassStateChanged(PseudoClass.getPseudoClass("selected"), now == step);
            sign.show(now == step
                    ? StateSign.State.PARTLY
                    : now.compareTo(step) > 0 ? StateSign.State.DONE : StateSign.State.EMPTY, 0);
        });
        return line;
    }
}
