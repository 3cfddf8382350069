package enthesis.ui.emergency;

import enthesis.ui.kit.Texts;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The practice's own protocol in big type; what the program ships says that it is not the practice's own.
final class ProtocolView extends VBox {

    ProtocolView(Optional<String> own, Texts texts) {
        getStyleClass().add("emergency-protocol");
        var title = new Label(texts.say("emergency.protocol"));
        title.getStyleClass().add("emergency-heading");
        var lines = new VBox();
        lines.getStyleClass().add("emergency-lines");
        own.orElseGet(() -> texts.say("emergency.shipped")).lines()
                .forEach(line -> lines.getChildren().add(line(line)));
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setId("emergency-protocol");
        scroll.setAccessibleText(texts.say("emergency.protocol"));
        scroll.getStyleClass().add("quiet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
        if (own.isEmpty()) {
            var hint = new Label(texts.say("emergency.notOwn"));
            hint.getStyleClass().add("sub");
            hint.setWrapText(true);
            hint.setMinHeight(USE_PREF_SIZE);
            getChildren().add(hint);
        }
    }

    private static Label line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("emergency-line");
        return label;
    }
}
