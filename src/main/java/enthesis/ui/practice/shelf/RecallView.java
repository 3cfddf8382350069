package enthesis.ui.practice.shelf;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.practice.entry.EntryLineView;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The patients who received a lot. The focus stays in the box: Up and Down choose, Enter opens the patient, Ctrl+P
/// prints the list, Esc leaves.
public final class RecallView extends BorderPane {
    private final RecallModel model;
    private final Texts texts;
    private final CustomTextField box = new CustomTextField();
    private final ListView<RecallLine> list = new ListView<>();

    public RecallView(RecallModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        setId("recall");
        getStyleClass().add("patient-form");
        for (var sheet : new String[]{"patients", "practice"}) {
            getStylesheets().add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/" + sheet + ".css"))
                    .toExternalForm());
        }
        box();
        list();
        var count = new Label();
        count.getStyleClass().add("sub");
        count.setId("recall-count");
        count.textProperty().bind(model.message);
        var line = new HBox(14, box, count);
        line.getStyleClass().add("find-line");
        VBox.setVgrow(list, Priority.ALWAYS);
        var column = new VBox(14, new SectionHead(texts.say("shelf.recall.title"), texts.say("shelf.recall.sentence")),
                line, list);
        column.getStyleClass().add("list-column");
        setCenter(column);
        setBottom(foot(leave));
        new KeyMap().on("Up", texts.say("practice.key.up"), () -> model.move(-1))
                .on("Down", texts.say("practice.key.down"), () -> model.move(1))
                .on("Ctrl+P", texts.say("kit.key.print"), model::print)
                .onIf("Enter", this::enter)
                .on("Esc", texts.say("practice.leave"), leave).listenFor(this);
        model.lines.subscribe(now -> {
            list.getItems().setAll(now);
            model.chosen.set(now.stream().findFirst());
        });
        model.chosen.subscribe(this::mark);
    }

    private void box() {
        box.setId("recall-find");
        box.setPromptText(texts.say("shelf.recall.prompt"));
        box.setAccessibleText(texts.say("shelf.recall.prompt"));
        box.setLeft(Signs.of(Feather.SEARCH, 18));
        box.setPrefWidth(420);
        box.textProperty().bindBidirectional(model.typed);
    }

    private void list() {
        list.setId("recall-list");
        list.getStyleClass().add("index-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.say("shelf.recall.title"));
        list.setPlaceholder(new Region());
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(event -> {
            model.chosen.set(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
            if (event.getClickCount() == 2) {
                model.open();
            }
        });
    }

    private HBox foot(Runnable leave) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var open = ActButton.primary(texts.say("shelf.recall.open"), "Enter", model::open).named("recall-open");
        model.chosen.subscribe(now -> open.setDisable(now.isEmpty()));
        var print = ActButton.plain(texts.say("shelf.recall.print"), "Ctrl+P", model::print).named("recall-print");
        var save = ActButton.plain(texts.say("shelf.recall.save"), "", model::save).named("recall-save");
        model.lines.subscribe(now -> {
            print.setDisable(now.isEmpty());
            save.setDisable(now.isEmpty());
        });
        var foot = new HBox(12, print, save, spring, ActButton.plain(texts.say("practice.leave"), "Esc", leave), open);
        foot.getStyleClass().add("section-foot");
        return foot;
    }

    private boolean enter() {
        if (!box.isFocused()) {
            return false;
        }
        model.open();
        return true;
    }

    private void mark(Optional<RecallLine> line) {
        if (line.isEmpty()) {
            list.getSelectionModel().clearSelection();
            return;
        }
        list.getSelectionModel().select(line.get());
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        box.setAccessibleHelp(model.name(line.get()));
    }

    /// Puts the focus into the box.
    public void start() {
        box.requestFocus();
        box.selectAll();
    }

    private final class Cell extends ListCell<RecallLine> {
        private final EntryLineView line = new EntryLineView();

        private Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable RecallLine item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            setGraphic(line.marked(model.name(item), model.line(item), model.besides(item),
                    item.received().voided() ? "caution-mark" : "line-second"));
            setAccessibleText(model.name(item) + ", " + model.line(item) + " " + model.besides(item));
        }
    }
}
