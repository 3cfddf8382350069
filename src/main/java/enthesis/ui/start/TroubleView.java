package enthesis.ui.start;

import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.sign.Signs;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Tells why no chart is opened: folder refused, file missing or damaged, already open. Nothing is written from here.
/// Enter takes the way on, but not past something grave: the Enter of a password must not answer what nobody has read,
/// so the words have the focus first.
public final class TroubleView extends StackPane {

    public TroubleView(Trouble trouble, Runnable close) {
        getStyleClass().add("start-ground");
        var closing = trouble.next().isPresent() || trouble.grave()
                ? ActButton.plain(trouble.close(), "Esc", close)
                : ActButton.primary(trouble.close(), "Enter", close);
        closing.setId("close");
        var buttons = new HBox(8);
        trouble.next().ifPresent(way -> {
            var button = ActButton.primary(way.text(), "", way.act());
            button.addEventHandler(ActionEvent.ACTION, _ -> button.setDisable(true)); // once
            button.setDefaultButton(!trouble.grave());
            button.setId("way");
            buttons.getChildren().add(button);
        });
        buttons.getChildren().add(closing);
        closing.setDefaultButton(trouble.next().isEmpty());
        getChildren().add(trouble.grave() ? grave(trouble, buttons) : plain(trouble, buttons));
        if (trouble.grave() && trouble.next().isPresent()) {
            sceneProperty().subscribe(this::beginWithTheWords);
        }
        new KeyMap().on("Esc", close).listenFor(this);
    }

    private static Node grave(Trouble trouble, HBox buttons) {
        var words = new VBox(6, label(trouble.title(), "trouble-title"));
        trouble.lines().forEach(line -> words.getChildren().add(label(line, "trouble-line")));
        trouble.strong().forEach(line -> words.getChildren().add(label(line, "trouble-strong")));
        var column = new VBox(6, readable(trouble, words), buttons);
        HBox.setHgrow(column, Priority.ALWAYS);
        buttons.getStyleClass().add("trouble-buttons");
        var card = new HBox(12, Signs.of(Feather.ALERT_OCTAGON, 20), column);
        card.getStyleClass().addAll("trouble", "tone-stop");
        card.setMaxSize(680, USE_PREF_SIZE);
        return card;
    }

    /// What scrolls can take the focus only once it has its look.
    private void beginWithTheWords(@Nullable Scene now) {
        if (now != null) {
            applyCss();
            lookup("#trouble-words").requestFocus();
        }
    }

    /// The words can have the focus: they are read aloud then, and arrows move them where they are long.
    private static ScrollPane readable(Trouble trouble, VBox words) {
        var scroll = new ScrollPane(words);
        scroll.setId("trouble-words");
        scroll.setFitToWidth(true);
        scroll.prefViewportHeightProperty().bind(words.heightProperty());
        scroll.setMinHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(trouble.next().isPresent());
        scroll.setAccessibleText(Stream.of(List.of(trouble.title()), trouble.lines(), trouble.strong())
                .flatMap(List::stream).collect(Collectors.joining("\n")));
        scroll.getStyleClass().addAll("quiet-scroll", "trouble-words");
        return scroll;
    }

    private static Node plain(Trouble trouble, HBox buttons) {
        var column = new VBox(12, Signs.of(Feather.MONITOR, 40), label(trouble.title(), "trouble-title"));
        trouble.lines().forEach(line -> column.getChildren().add(label(line, "trouble-line")));
        column.getChildren().add(buttons);
        buttons.getStyleClass().add("trouble-buttons-centred");
        column.getStyleClass().add("notice");
        column.setMaxSize(620, USE_PREF_SIZE);
        return column;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
