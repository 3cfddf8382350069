package enthesis.ui.emergency;

import enthesis.domain.followup.emergency.Emergency;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.Remark;
import java.time.ZoneId;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What was tapped, the newest at the bottom; a line that is chosen takes the typed words, or is struck through. Enter
/// in the words adds them and goes back to the taps.
final class TimelineView extends VBox {
    private static final PseudoClass STRUCK = PseudoClass.getPseudoClass("struck");

    private final CardModel model;
    private final Texts texts;
    private final MarkWords words;
    private final VBox lines = new VBox(6);
    private final ScrollPane scroll = new ScrollPane(lines);
    private final EntryField field;

    TimelineView(CardModel model, Texts texts, ZoneId zone) {
        this.model = model;
        this.texts = texts;
        words = new MarkWords(texts, zone);
        getStyleClass().add("emergency-timeline");
        var title = new Label(texts.say("emergency.timeline"));
        title.getStyleClass().add("emergency-heading");
        lines.setId("emergency-lines");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        field = new EntryField(texts.say("emergency.words"), model.sheet.text(CardModel.WORDS))
                .named("emergency-words");
        field.field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var strike = ActButton.plain(texts.say("emergency.strike"), "Del", model::strike).named("emergency-strike");
        getChildren().addAll(title, scroll, field, foot(strike));
        model.emergency.subscribe(this::show);
        model.chosen.subscribe(_ -> show(model.emergency.get()));
    }

    private HBox foot(ActButton strike) {
        var foot = new HBox(10, strike, kept());
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    /// Whether everything is on the disk.
    private Label kept() {
        var kept = new Label();
        kept.setId("emergency-kept");
        kept.setWrapText(true);
        kept.setMinHeight(USE_PREF_SIZE);
        kept.setAlignment(Pos.CENTER_LEFT);
        Runnable say = () -> {
            kept.setText(!model.failure.get().isEmpty()
                    ? texts.say("emergency.notKept", Integer.toString(model.waiting.get()), model.failure.get())
                    : model.emergency.get().begun() && model.waiting.get() == 0 ? texts.say("emergency.kept") : "");
            kept.getStyleClass().setAll("label", model.failure.get().isEmpty() ? "emergency-ok" : "emergency-wrong");
        };
        model.waiting.subscribe(say);
        model.failure.subscribe(say);
        say.run();
        return kept;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            model.say();
            requestBack();
        }
    }

    private void requestBack() {
        var scene = getScene();
        if (scene != null && scene.lookup("#tap-stopped") != null) {
            scene.lookup("#tap-stopped").requestFocus();
        }
    }

    /// Puts the focus into the words for the tap just made.
    void words() {
        field.field().requestFocus();
    }

    private void show(Emergency now) {
        lines.getChildren().setAll(now.timeline().stream().map(told -> line(now, told)).toList());
        field.remark.set(model.chosenTap().map(told -> Remark.note(texts.say("emergency.wordsTo",
                words.time(now, told), words.name(told.tap().kind())))).orElse(Remark.note(texts.say(
                        "emergency.wordsNote"))));
        scroll.layout();
        scroll.setVvalue(1);
    }

    private ToggleButton line(Emergency now, Emergency.Told told) {
        var since = Stopwatch.words(told.tap().since());
        var line = new ToggleButton(words.time(now, told) + "   +" + since + "\n" + words.said(told)
                + words.after(now, told));
        line.getStyleClass().add("emergency-told");
        line.pseudoClassStateChanged(STRUCK, told.struck().isPresent());
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinHeight(USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMnemonicParsing(false);
        line.setSelected(told.tap().turn() == model.chosen.get());
        line.setOnAction(_ -> model.chosen.set(line.isSelected() ? told.tap().turn() : 0));
        return line;
    }
}
