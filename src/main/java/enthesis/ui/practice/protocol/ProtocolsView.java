package enthesis.ui.practice.protocol;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.plan.Protocol;
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

/// All protocols, the retired ones last. Arrows choose, Enter edits, Esc leaves.
public final class ProtocolsView extends BorderPane {
    private final ProtocolsModel model;
    private final Texts texts;
    private final ListView<ProtocolLine> list = new ListView<>();
    private final ActButton edit;
    private final ActButton copy;
    private final ActButton retire;

    public ProtocolsView(ProtocolsModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        setId("protocols");
        getStyleClass().add("patient-form");
        for (var sheet : new String[]{"patients", "practice"}) {
            getStylesheets().add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/" + sheet + ".css"))
                    .toExternalForm());
        }
        edit = ActButton.primary(texts.say("practice.edit"), "Enter", model::edit).named("protocols-edit");
        copy = ActButton.plain(texts.say("protocols.copy"), "", model::copy).named("protocols-copy");
        retire = ActButton.plain(texts.say("protocols.retire"), "", model::retire).named("protocols-retire");
        list();
        VBox.setVgrow(list, Priority.ALWAYS);
        var column = new VBox(14, new SectionHead(texts.say("protocols.title"), texts.say("protocols.sentence")),
                list);
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
        model.lines.subscribe(this::show);
        list.getSelectionModel().selectedItemProperty().subscribe(line -> model.chosen.set(Optional.ofNullable(line)));
        model.chosen.subscribe(this::name);
    }

    private void list() {
        list.setId("protocols-list");
        list.getStyleClass().add("index-list");
        list.setAccessibleText(texts.say("protocols.title"));
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.edit();
            }
        });
    }

    private HBox foot(Runnable leave) {
        var message = new Label();
        message.setId("protocols-message");
        message.getStyleClass().add("sub");
        message.textProperty().bind(model.message);
        message.setMinWidth(0);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var foot = new HBox(12, ActButton.plain(texts.say("protocols.new"), "", model::begin).named("protocols-new"),
                copy, retire, message, spring, ActButton.plain(texts.say("practice.leave"), "Esc", leave), edit);
        foot.getStyleClass().add("section-foot");
        return foot;
    }

    private void show(List<ProtocolLine> now) {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(now);
        list.getSelectionModel().select(Math.min(at, now.size() - 1));
        list.requestFocus();
    }

    private void name(Optional<ProtocolLine> line) {
        boolean retired = line.filter(ProtocolLine::retired).isPresent();
        retire.setText(texts.say(retired ? "protocols.giveBack" : "protocols.retire"));
        retire.setDisable(line.isEmpty());
        copy.setDisable(line.isEmpty() || retired);
        edit.setDisable(line.isEmpty() || retired);
    }

    /// Chooses a protocol where it is listed.
    public void choose(Protocol protocol) {
        list.getItems().stream().filter(line -> line.protocol().id().equals(protocol.id())).findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    /// Puts the focus on the list.
    public void start() {
        list.requestFocus();
    }

    private final class Cell extends ListCell<ProtocolLine> {
        private final EntryLineView line = new EntryLineView();

        private Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ProtocolLine item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            setGraphic(line.show(item.protocol().name(), model.words.line(item.protocol()),
                    texts.say("protocols.whose." + Choices.text(item.whose())), switch (item.whose()) {
                        case SHIPPED, RETIRED -> false;
                        case CHANGED, OWN -> true;
                    }));
            setAccessibleText(item.protocol().name());
        }
    }
}
