package enthesis.ui.kit.keys;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.sign.KeyHint;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// All keys of the screen below, laid over it. Esc or a press beside it closes; the screen hears no key then.
public final class KeyListView extends StackPane {
    private final ScrollPane scroll = new ScrollPane();

    private final Runnable close;

    /// Lays the list of what is in front of `screen` over it; what had the focus gets it back.
    public static void over(Pane screen, Texts texts) {
        var scene = screen.getScene();
        var before = Optional.ofNullable(scene.getFocusOwner());
        var view = new KeyListView(KeyLines.of(scene), texts, () -> {
            screen.getChildren().removeIf(KeyListView.class::isInstance);
            before.ifPresent(Node::requestFocus);
        });
        screen.getChildren().add(view);
        view.start();
    }

    /// Lays it over `screen`, or takes it away where it lies there.
    public static void turn(Pane screen, Texts texts) {
        if (screen.getChildren().getLast() instanceof KeyListView open) {
            open.close();
        } else {
            over(screen, texts);
        }
    }

    private KeyListView(KeyLines lines, Texts texts, Runnable close) {
        this.close = close;
        setId("key-list");
        getStyleClass().add("key-list");
        KeyMap.cover(this);
        var dim = new Region();
        dim.getStyleClass().add("key-list-dim");
        dim.setOnMouseClicked(_ -> close.run());
        var title = new Label(texts.say("kit.keys.title"));
        title.getStyleClass().add("section-title");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var head = new HBox(title, spring, KeyHint.cap("Esc"));
        head.setAlignment(Pos.CENTER_LEFT);
        var columns = new HBox(32, column(texts.say("kit.keys.keys"), lines.keys()));
        if (!lines.letters().isEmpty()) {
            columns.getChildren().add(column(texts.say("kit.keys.letters"), lines.letters()));
        }
        scroll.setContent(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(title.getText());
        scroll.getStyleClass().add("edge-to-edge");
        var card = new VBox(12, head, scroll);
        card.getStyleClass().add("key-list-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(dim, card);
        new KeyMap().on("Esc", close).listenFor(this);
    }

    public void close() {
        close.run();
    }

    /// Takes the focus, so that arrows move a long list.
    private void start() {
        applyCss();
        scroll.requestFocus();
    }

    private static VBox column(String title, List<KeyLines.Line> lines) {
        var heading = new Label(title);
        heading.getStyleClass().add("heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        var column = new VBox(heading);
        column.getStyleClass().add("key-list-column");
        lines.forEach(line -> column.getChildren().add(row(line)));
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static HBox row(KeyLines.Line line) {
        var key = new HBox(KeyHint.cap(line.key()));
        key.setMinWidth(96);
        key.setAlignment(Pos.CENTER_LEFT);
        var words = new Label(line.words());
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(key, words);
        row.getStyleClass().add("key-list-row");
        return row;
    }
}
