package enthesis.ui.timeout;

import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.sign.Signs;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// Completes the time-out when the rules allow it; says why not when they do not.
final class CompletionView extends HBox {
    private final Desk desk;
    private final TimeOutModel model;
    private final ActButton complete;
    private final ActButton reopen;
    private final Label words = new Label();

    CompletionView(Desk desk, TimeOutModel model) {
        this.desk = desk;
        this.model = model;
        complete = ActButton.many(desk.say("timeout.complete"), "Alt+C", model::complete).named("complete-time-out");
        reopen = ActButton.plain(desk.say("timeout.reopen"), "", model::reopen).named("reopen-time-out");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setId("time-out-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("completion");
        getChildren().addAll(words, reopen, complete);
        desk.reading().subscribe(_ -> show());
    }

    private void show() {
        var done = model.completed();
        var notYet = done.isPresent() ? "" : model.notYet();
        for (var button : List.of(complete, reopen)) {
            boolean shown = done.isPresent() == (button == reopen);
            button.setVisible(shown);
            button.setManaged(shown);
        }
        complete.setDisable(!notYet.isEmpty());
        words.setText(done.map(time -> desk.say("timeout.completed", desk.texts().time(time))).orElse(notYet));
        words.setGraphic(done.isPresent() ? Signs.of(Feather.CHECK_CIRCLE) : null);
        words.getStyleClass().setAll("label", done.isPresent() ? "completed" : "not-yet");
    }
}
