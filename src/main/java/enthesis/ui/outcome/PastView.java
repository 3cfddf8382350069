package enthesis.ui.outcome;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What was answered before, the newest first. Answers that were typed wrong are withdrawn with a reason; they
/// stay readable.
final class PastView extends VBox {
    private final OutcomeModel model;
    private final Texts texts;
    private final VBox asked = new VBox(6);

    PastView(OutcomeModel model) {
        this.model = model;
        texts = model.texts();
        setId("past-answers");
        getStyleClass().add("past-answers");
        getChildren().add(label(texts.say("outcome.past"), "group-title"));
        if (model.page.past().isEmpty()) {
            getChildren().add(label(texts.say("outcome.past.nothing"), "sub"));
        }
        asked.managedProperty().bind(asked.visibleProperty());
        asked.getStyleClass().add("withdraw");
        getChildren().add(asked);
        model.page.past().reversed().forEach(line -> getChildren().add(line(line)));
        model.withdrawing.subscribe(_ -> ask());
    }

    private Node line(PastLine line) {
        var when = label(line.day() + ", " + line.moment(), "past-day");
        HBox.setHgrow(when, Priority.ALWAYS);
        when.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(8, when);
        var words = new VBox(1, head, label(line.scores().isEmpty() ? line.told() : line.scores(), "past-scores"));
        words.getStyleClass().add("change-line");
        if (line.withdrawn().isEmpty()) {
            var act = new Hyperlink(texts.say("outcome.past.withdraw"));
            act.getStyleClass().add("past-withdraw");
            act.setAccessibleText(texts.say("outcome.past.which", line.day()));
            act.setOnAction(_ -> model.withdrawing.set(Optional.of(line)));
            act.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(act);
        } else {
            words.getChildren().add(label(texts.say("outcome.past.withdrawn", line.withdrawn()), "change-source"));
            words.getStyleClass().add("past-withdrawn");
        }
        return words;
    }

    private void ask() {
        asked.setVisible(model.withdrawing.get().isPresent());
        asked.getChildren().clear();
        model.withdrawing.get().ifPresent(line -> {
            var reason = new EntryField(texts.say("outcome.past.reason", Integer.toString(model.reasonLetters())),
                    model.sheet.text(OutcomeModel.REASON)).named("withdraw-reason");
            reason.field().setOnAction(_ -> model.withdraw());
            asked.getChildren().addAll(label(texts.say("outcome.past.which", line.day()), "past-day"), reason,
                    new HBox(8, ActButton.grave(texts.say("outcome.past.act"), "Enter", model::withdraw)
                            .named("withdraw"),
                            ActButton.plain(texts.say("outcome.past.back"), "Esc", model::leaveReason)));
            reason.requestFocus();
        });
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
