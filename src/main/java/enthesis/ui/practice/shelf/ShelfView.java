package enthesis.ui.practice.shelf;

import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.practice.entry.EntryLineView;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/// All lots. Arrows choose, Enter edits, Esc leaves.
public final class ShelfView extends BorderPane {
    private final ShelfModel model;
    private final Texts texts;
    private final ListView<ShelfLot> list = new ListView<>();
    private final ActButton edit;
    private final ActButton another;
    private final ActButton takeOff;

    public ShelfView(ShelfModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        setId("shelf");
        getStyleClass().add("patient-form");
        for (var sheet : new String[]{"patients", "practice"}) {
            getStylesheets().add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/" + sheet + ".css"))
                    .toExternalForm());
        }
        edit = ActButton.primary(texts.say("practice.edit"), "Enter", model::edit).named("shelf-edit");
        another = ActButton.plain(texts.say("shelf.another"), "", model::another).named("shelf-another");
        takeOff = ActButton.plain(texts.say("shelf.takeOff"), "", model::takeOff).named("shelf-take-off");
        list();
        VBox.setVgrow(list, Priority.ALWAYS);
        var column = new VBox(14, new SectionHead(texts.say("shelf.title"), texts.say("shelf.sentence")), list);
        column.getStyleClass().add("list-column");
        setCenter(column);
        setBottom(foot(leave));
        new KeyMap().onIf("Enter", () -> {
            boolean inList = list.isFocused();
            if (inList) {
                model.edit();
            }
            return inList;
        }).on("Esc", texts.say("practice.leave"), leave).listenFor(this);
        list.getSelectionModel().selectedItemProperty().subscribe(lot -> model.chosen.set(Optional.ofNullable(lot)));
        model.lots.subscribe(this::show);
        model.chosen.subscribe(this::name);
    }

    private void list() {
        list.setId("shelf-list");
        list.getStyleClass().add("index-list");
        list.setAccessibleText(texts.say("shelf.title"));
        var nothing = new Label(texts.say("shelf.nothing"));
        nothing.getStyleClass().add("sub");
        list.setPlaceholder(nothing);
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.edit();
            }
        });
    }

    private HBox foot(Runnable leave) {
        var message = new Label();
        message.setId("shelf-message");
        message.getStyleClass().add("sub");
        message.textProperty().bind(model.message);
        message.setMinWidth(0);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var foot = new HBox(12, ActButton.plain(texts.say("shelf.new"), "", model::begin).named("shelf-new"), another,
                takeOff, ActButton.plain(texts.say("shelf.recall"), "", model::recall).named("shelf-recall"), message,
                spring, ActButton.plain(texts.say("practice.leave"), "Esc", leave), edit);
        foot.getStyleClass().add("section-foot");
        return foot;
    }

    private void show(List<ShelfLot> now) {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(now);
        list.getSelectionModel().select(Math.min(at, now.size() - 1));
        list.requestFocus();
    }

    private void name(Optional<ShelfLot> lot) {
        boolean gone = lot.filter(ShelfLot::gone).isPresent();
        takeOff.setText(texts.say(gone ? "shelf.backOn" : "shelf.takeOff"));
        takeOff.setDisable(lot.isEmpty());
        another.setDisable(lot.isEmpty());
        edit.setDisable(lot.isEmpty() || gone);
    }

    /// Chooses a lot where it is listed.
    public void choose(ShelfLot lot) {
        list.getItems().stream().filter(one -> one.id().equals(lot.id())).findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    /// Puts the focus on the list.
    public void start() {
        list.requestFocus();
    }

    private final class Cell extends ListCell<ShelfLot> {
        private final EntryLineView line = new EntryLineView();

        private Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ShelfLot item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            var words = model.words;
            var state = words.state(item);
            setGraphic(line.marked(words.name(item), words.line(item), words.said(state), switch (state) {
                case EXPIRED, PAST -> "stop-mark";
                case SOON -> "caution-mark";
                case GONE, OPEN, CLOSED -> "line-second";
            }));
            setAccessibleText(words.name(item) + ", " + words.line(item) + ", " + words.said(state));
        }
    }
}
