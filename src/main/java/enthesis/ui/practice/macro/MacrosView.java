package enthesis.ui.practice.macro;

import enthesis.domain.entry.Choices;
import enthesis.domain.note.macro.KeptMacro;
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

/// All text macros somebody may type, those taken out last. Arrows choose, Enter edits, Esc leaves.
public final class MacrosView extends BorderPane {
    private final MacrosModel model;
    private final Texts texts;
    private final ListView<MacroLine> list = new ListView<>();
    private final ActButton edit;
    private final ActButton takeOut;

    public MacrosView(MacrosModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        setId("macros");
        getStyleClass().add("patient-form");
        for (var sheet : new String[]{"patients", "practice"}) {
            getStylesheets().add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/" + sheet + ".css"))
                    .toExternalForm());
        }
        edit = ActButton.primary(texts.say("practice.edit"), "Enter", model::edit).named("macros-edit");
        takeOut = ActButton.plain(texts.say("macros.takeOut"), "", model::takeOut).named("macros-take-out");
        list();
        VBox.setVgrow(list, Priority.ALWAYS);
        var column = new VBox(14, new SectionHead(texts.say("macros.title"), texts.say("macros.sentence")), list);
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
        list.setId("macros-list");
        list.getStyleClass().add("index-list");
        list.setAccessibleText(texts.say("macros.title"));
        list.setCellFactory(_ -> new Cell());
        var none = new Label(texts.say("macros.none"));
        none.getStyleClass().add("sub");
        list.setPlaceholder(none);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.edit();
            }
        });
    }

    private HBox foot(Runnable leave) {
        var message = new Label();
        message.setId("macros-message");
        message.getStyleClass().add("sub");
        message.textProperty().bind(model.message);
        message.setMinWidth(0);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var foot = new HBox(12, ActButton.plain(texts.say("macros.new"), "", model::begin).named("macros-new"),
                takeOut, message, spring, ActButton.plain(texts.say("practice.leave"), "Esc", leave), edit);
        foot.getStyleClass().add("section-foot");
        return foot;
    }

    private void show(List<MacroLine> now) {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(now);
        list.getSelectionModel().select(Math.min(at, now.size() - 1));
        list.requestFocus();
    }

    private void name(Optional<MacroLine> line) {
        boolean out = line.filter(MacroLine::takenOut).isPresent();
        takeOut.setText(texts.say(out ? "macros.giveBack" : "macros.takeOut"));
        takeOut.setDisable(line.isEmpty());
        edit.setDisable(line.isEmpty() || out);
    }

    /// Chooses a macro where it is listed.
    public void choose(KeptMacro macro) {
        list.getItems().stream().filter(line -> line.macro().id().equals(macro.id())).findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    /// Puts the focus on the list.
    public void start() {
        list.requestFocus();
    }

    private final class Cell extends ListCell<MacroLine> {
        private final EntryLineView line = new EntryLineView();

        private Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable MacroLine item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            var macro = item.macro().macro();
            setGraphic(line.show("." + macro.name(), macro.text().replace("\n", " "),
                    texts.say("macros.whose." + Choices.text(item.whose())), switch (item.whose()) {
                        case SHIPPED, TAKEN_OUT -> false;
                        case EVERYBODY, MINE -> true;
                    }));
            setAccessibleText(macro.name() + ", " + macro.text());
        }
    }
}
