package enthesis.ui.patient.end;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Choices;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Why the course ends: how, for which reason, in which words. Letters or arrows choose, Enter goes on and then ends
/// it, Esc leaves it as it is.
public final class EndView extends VBox {
    private final EndModel model;
    private final Texts texts;
    private final ChoiceBar kinds;
    private final EntryField words;
    private final VBox why = new VBox();

    public EndView(EndModel model, Texts texts, Runnable back) {
        super(8);
        this.model = model;
        this.texts = texts;
        setId("end");
        getStyleClass().add("work-list");
        kinds = new ChoiceBar(model.because, Stream.of(Course.Because.values()).map(Choices::text)
                .map(kind -> new Option(kind, texts.say("patient.end." + kind))).toList()).named("end-because");
        kinds.setAccessibleText(texts.say("patient.end.title"));
        kinds.setDisable(model.inProgress());
        words = new EntryField(texts.say("patient.end.words"), model.words).named("end-words");
        for (Node part : new Node[]{kinds, why, words}) {
            part.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        }
        for (var part : new Node[]{why, words}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        why.getStyleClass().add("begin-foot");
        var title = new Label(texts.say("patient.end.title"));
        title.getStyleClass().add("begin-title");
        getChildren().addAll(title, line(kinds), why, foot(back));
        model.because.subscribe(_ -> offer());
        setMinHeight(USE_PREF_SIZE);
    }

    private static HBox line(Node... parts) {
        var line = new HBox(12, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("begin-foot");
        return line;
    }

    /// The reasons of the kind that is chosen; a mistake has none.
    private void offer() {
        var offered = model.offered().stream().map(Choices::text)
                .map(one -> new Option(one, texts.say("patient.end.reason." + one))).toList();
        why.setVisible(!offered.isEmpty());
        words.setVisible(!model.because.get().isEmpty());
        why.getChildren().clear();
        if (!offered.isEmpty()) {
            var reasons = new ChoiceBar(model.reason, offered).named("end-reason");
            reasons.setAccessibleText(texts.say("patient.end.reason"));
            why.getChildren().add(reasons);
        }
    }

    private HBox foot(Runnable back) {
        var said = new Label();
        said.getStyleClass().add("line-second");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        var end = ActButton.grave(texts.say("patient.end.act"), "Enter", model::end).named("end-act");
        Stream.of(model.because, model.reason, model.words)
                .forEach(one -> one.subscribe(_ -> end.setDisable(model.chosen().isEmpty())));
        model.failure.subscribe(failed -> said.setText(failed.isEmpty() ? explained() : failed));
        var left = new VBox(4, words, said);
        HBox.setHgrow(left, Priority.ALWAYS);
        return line(left, ActButton.plain(texts.say("patient.end.back"), "Esc", back).named("end-back"), end);
    }

    private String explained() {
        return texts.say(model.inProgress() ? "patient.end.inProgress" : "patient.end.keys");
    }

    /// Puts the focus where the kind of end is chosen; where none can be, on the way back.
    public void start() {
        if (model.inProgress()) {
            lookup("#end-back").requestFocus();
        } else {
            kinds.requestFocus();
        }
    }

    /// Ends the course once all is said, else goes where something is not.
    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.isShortcutDown()) {
            return;
        }
        event.consume();
        if (model.chosen().isPresent()) {
            model.end();
        } else if (model.needsWords()) {
            words.field().requestFocus();
        } else if (!why.getChildren().isEmpty()) {
            why.getChildren().getFirst().requestFocus();
        }
    }
}
