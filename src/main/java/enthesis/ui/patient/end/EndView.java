package enthesis.ui.patient.end;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Choices;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One line: why the course ends. Letters or arrows choose, Enter ends it, Esc leaves it as it is.
public final class EndView extends VBox {
    private final EndModel model;
    private final Texts texts;
    private final ChoiceBar reasons;

    public EndView(EndModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        setId("end");
        getStyleClass().add("work-list");
        reasons = new ChoiceBar(model.because, Stream.of(Course.Because.values()).map(Choices::text)
                .map(why -> new Option(why, texts.say("patient.end." + why))).toList()).named("end-because");
        reasons.setAccessibleText(texts.say("patient.end.title"));
        reasons.setDisable(model.inProgress());
        reasons.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(label(texts.say("patient.end.title"), "begin-title"), line(back));
        setMinHeight(USE_PREF_SIZE);
    }

    private HBox line(Runnable back) {
        var why = label("", "line-second");
        why.setWrapText(true);
        HBox.setHgrow(why, Priority.ALWAYS);
        var end = ActButton.grave(texts.say("patient.end.act"), "Enter", model::end).named("end-act");
        var leave = ActButton.plain(texts.say("patient.end.back"), "Esc", back).named("end-back");
        model.because.subscribe(_ -> end.setDisable(model.chosen().isEmpty()));
        model.failure.subscribe(failed -> why.setText(failed.isEmpty() ? explained() : failed));
        var spring = new Region();
        spring.setMinWidth(0);
        var line = new HBox(12, reasons, why, spring, leave, end);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("begin-foot");
        return line;
    }

    private String explained() {
        return texts.say(model.inProgress() ? "patient.end.inProgress" : "patient.end.keys");
    }

    /// Puts the focus where the reason is chosen; where none can be, on the way back.
    public void start() {
        if (model.inProgress()) {
            lookup("#end-back").requestFocus();
        } else {
            reasons.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            model.end();
        }
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
