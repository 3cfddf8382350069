package enthesis.ui.visit.drawing;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.PasswordBox;
import enthesis.ui.start.unlock.UnlockState;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// After the patient's part: thanks to the patient, and the password that opens the chart again.
final class HandBackView extends StackPane {
    private final HandBack back;
    private final Texts texts;
    private final PasswordBox password;
    private final ActButton open;
    private final Label said = new Label();

    /// The words; `again` leads back to what the patient did.
    record Said(Texts texts, String again) {}

    HandBackView(HandBack back, Said words, ObservableValue<String> user, Runnable again) {
        this.back = back;
        texts = words.texts();
        getStyleClass().add("pain-ground");
        password = new PasswordBox(texts.say("drawing.back.password"), back.password, texts).named("pain-password");
        open = ActButton.primary(texts.say("drawing.back.open"), "Enter", back::open).named("pain-open").wide();
        open.setDefaultButton(true);
        said.setId("pain-back-said");
        said.getStyleClass().addAll("unlock-said", "tone-stop");
        said.setWrapText(true);
        said.managedProperty().bind(said.visibleProperty());
        var whose = label("", "sub");
        whose.textProperty().bind(user.map(name -> texts.say("drawing.back.clinic", name)));
        var card = new VBox(whose, password, said, open);
        card.getStyleClass().add("unlock-card");
        var column = new VBox(label(texts.say("drawing.back.title"), "pain-heading"),
                label(texts.say("drawing.back.lead"), "pain-place"),
                card, ActButton.plain(words.again(), "", again).named("pain-again").wide());
        column.getStyleClass().add("pain-back");
        column.setMaxSize(460, USE_PREF_SIZE);
        getChildren().add(column);
        back.state().subscribe(this::show);
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    void start() {
        password.requestFocus();
    }

    private void show(UnlockState now) {
        open.setDisable(back.waiting());
        said.setText(switch (now) {
            case UnlockState.Ready _,UnlockState.Recovered _ -> "";
            case UnlockState.Busy _,UnlockState.Checking _,UnlockState.Entering _ ->
                texts.say("drawing.back.busy");
            case UnlockState.Failed failed -> failed.sentence();
            case UnlockState.Wrong wrong -> texts.say("drawing.back.wrong") + (wrong.seconds() > 0
                    ? "\n" + texts.say("drawing.back.wait", Long.toString(wrong.seconds()))
                    : "");
        });
        said.setVisible(!said.getText().isEmpty());
    }
}
