package enthesis.app;

import enthesis.ui.kit.Texts;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;

/// The one question at the end: something typed is held in memory only, and closing would lose it.
record EndWarning(Texts texts, Stage window) {

    void ask(Runnable close) {
        var stay = new ButtonType(texts.say("app.end.stay"), ButtonData.CANCEL_CLOSE);
        var lose = new ButtonType(texts.say("app.end.lose"), ButtonData.OTHER);
        var alert = new Alert(Alert.AlertType.WARNING, texts.say("app.end.text"), stay, lose);
        alert.setHeaderText(texts.say("app.end.title"));
        alert.setTitle("Enthesis");
        alert.initOwner(window);
        alert.getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
        alert.setOnHidden(_ -> {
            if (lose.equals(alert.getResult())) {
                close.run();
            }
        });
        alert.show();
    }
}
