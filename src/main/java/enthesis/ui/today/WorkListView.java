package enthesis.ui.today;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.sign.KeyHint;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One card of Today: title, number, its key, the lines. Arrows choose, Enter or a click opens; an empty list is one
/// sentence, and so is one that was not read yet.
final class WorkListView<T> extends VBox {
    private final Label number = new Label();
    private final Label nothing = new Label();
    private final ListView<T> list = new ListView<>();
    private final String empty;
    private BiPredicate<KeyCode, T> keys = (_, _) -> false;
    private boolean awaited;

    WorkListView(Texts texts, String name, String key, Function<T, Node> line, Consumer<T> open) {
        getStyleClass().add("work-list");
        setId("list-" + name);
        var title = new Label(texts.say("today." + name));
        title.getStyleClass().add("work-list-title");
        number.getStyleClass().add("work-list-number");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var head = new HBox(10, title, number, spring, KeyHint.cap(key));
        head.getStyleClass().add("work-list-head");
        empty = texts.say("today." + name + ".nothing");
        nothing.getStyleClass().add("work-list-nothing");
        nothing.setWrapText(true);
        nothing.setMaxWidth(Double.MAX_VALUE);
        list(line, open);
        list.setAccessibleText(title.getText());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().addAll(head, nothing, list);
        show(List.of());
        says(texts.say("today.unread"));
    }

    private void list(Function<T, Node> line, Consumer<T> open) {
        list.setCellFactory(_ -> new Cell<>(line));
        list.setOnMouseClicked(_ -> openChosen(open));
        list.setOnKeyPressed(event -> {
            @Nullable
            T chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null && keys.test(event.getCode(), chosen)) {
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                openChosen(open);
                event.consume();
            }
        });
    }

    /// Keys that a line takes for itself, before Enter opens it; said by `help` below the list.
    void taking(BiPredicate<KeyCode, T> keys, Label help) {
        this.keys = keys;
        list.accessibleHelpProperty().bind(help.textProperty());
        help.visibleProperty().bind(list.visibleProperty());
        getChildren().add(help);
    }

    void show(List<T> lines) {
        list.getItems().setAll(lines);
        says(empty);
        number.setText(Integer.toString(lines.size()));
        number.setVisible(!lines.isEmpty());
        list.setVisible(!lines.isEmpty());
        if (!lines.isEmpty() && (nothing.isFocused() || (awaited && !typing()))) {
            start();
        }
        awaited = false;
        nothing.setVisible(lines.isEmpty());
        nothing.setManaged(lines.isEmpty());
    }

    boolean hasLines() {
        return !list.getItems().isEmpty();
    }

    private boolean typing() {
        return getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
    }

    private void says(String sentence) {
        nothing.setText(sentence);
        nothing.setAccessibleText(list.getAccessibleText() + ". " + sentence);
    }

    /// Puts the focus on its first line; while there is none, on the sentence that says so, lest Enter open a line of
    /// the list the focus came from. As soon as there is a line the focus goes on to it.
    void start() {
        awaited = !list.isVisible();
        if (awaited) {
            nothing.requestFocus();
            return;
        }
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void openChosen(Consumer<T> open) {
        @Nullable
        T chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen);
        }
    }

    private static final class Cell<T> extends ListCell<T> {
        private final Function<T, Node> line;

        private Cell(Function<T, Node> line) {
            this.line = line;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(item == null || empty ? null : line.apply(item));
        }
    }
}
