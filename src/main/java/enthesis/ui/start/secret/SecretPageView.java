package enthesis.ui.start.secret;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionHead;
import java.util.Objects;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A page on which a secret is set: title, what it is for, its fields; below, why not yet, the way out and the one act.
abstract class SecretPageView extends BorderPane {

    /// `words` is the key of the act's words; `failure` is why it was not done, worded.
    record Acts(String words, Runnable keep, Runnable leave, ObservableStringValue failure,
            ObservableBooleanValue busy) {}

    SecretPageView(String id, Texts texts, Acts acts) {
        setId(id);
        getStyleClass().add("patient-form");
        getStylesheets().add(Objects.requireNonNull(SecretPageView.class.getResource("/enthesis/ui/patients.css"))
                .toExternalForm());
        var said = new Label();
        said.setId("failure");
        said.setWrapText(true);
        said.getStyleClass().add("refused-line");
        said.textProperty().bind(acts.failure);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var keep = ActButton.primary(texts.say(acts.words), "Ctrl+Enter", acts.keep).named(id + "-set");
        keep.disableProperty().bind(acts.busy);
        var foot = new HBox(12, said, spring, ActButton.plain(texts.say("practice.leave"), "Esc", acts.leave), keep);
        foot.getStyleClass().add("section-foot");
        setBottom(foot);
        new KeyMap().on("Ctrl+Enter", texts.say("kit.key.keep"), acts.keep)
                .on("Esc", texts.say("practice.leave"), acts.leave).listenFor(this);
    }

    final void show(String title, String sentence, Node... fields) {
        var words = new Label(sentence);
        words.getStyleClass().add("sub");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var column = new VBox(18, new SectionHead(title, ""), words);
        column.getChildren().addAll(fields);
        column.getStyleClass().add("form-column");
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("quiet-scroll");
        setCenter(scroll);
    }
}
