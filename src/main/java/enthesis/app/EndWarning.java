package enthesis.app;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.sign.Signs;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/// The one question at the end: something typed is held in memory only, and closing would lose it.
record EndWarning(Texts texts, Stage window) {

    void ask(Runnable close) {
        var stay = new ButtonType(texts.say("app.end.stay"), ButtonData.CANCEL_CLOSE);
        var lose = new ButtonType(texts.say("app.end.lose"), ButtonData.OTHER);
        var alert = new Alert(Alert.AlertType.WARNING, texts.say("app.end.text"), stay, lose);
        alert.setHeaderText(texts.say("app.end.title"));
        alert.setTitle("Enthesis");
        alert.setGraphic(Signs.of(Feather.ALERT_TRIANGLE, 28));
        alert.initOwner(window);
        alert.getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
        alert.setOnHidden(_ -> {
            if (lose.equals(alert.getResult())) {
                close.run();
            }
        });
        staysByItself(alert, stay, lose);
        alert.show();
    }

    /// Enter, Space and Esc stay; losing something has to be chosen.
    private static void staysByItself(Alert alert, ButtonType stay, ButtonType lose) {
        var staying = (Button) alert.getDialogPane().lookupButton(stay);
        ((Button) alert.getDialogPane().lookupButton(lose)).setDefaultButton(false);
        staying.setDefaultButton(true);
        alert.setOnShown(_ -> staying.requestFocus());
    }
}
