package enthesis.ui.practice.entry;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionHead;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list of entries of the practice over the whole page. Arrows choose, Enter edits, Esc leaves. Which list it is says
/// its name: of its parts on screen, and of its words.
public abstract class EntryListView<L> extends BorderPane {
    private final Texts texts;
    private final String name;
    private final Source<L> source;
    private final ListView<L> list = new ListView<>();
    private final ActButton edit;
    private final HBox acts = new HBox(12);

    /// What is listed, which is chosen, what was done last, and what edits the chosen one and leaves.
    public record Source<L>(ObservableValue<List<L>> lines, ObjectProperty<Optional<L>> chosen,
            ObservableValue<String> message, Runnable edit, Runnable leave) {}

    protected EntryListView(String name, Texts texts, Source<L> source) {
        this.name = name;
        this.texts = texts;
        this.source = source;
        edit = ActButton.primary(texts.say("practice.edit"), "Enter", source.edit()).named(name + "-edit");
    }

    private void lay() {
        setId(name);
        getStyleClass().add("patient-form");
        for (var sheet : new String[]{"patients", "practice"}) {
            getStylesheets().add(Objects.requireNonNull(EntryListView.class.getResource("/enthesis/ui/" + sheet
                    + ".css")).toExternalForm());
        }
        list();
        VBox.setVgrow(list, Priority.ALWAYS);
        var column = new VBox(14, new SectionHead(texts.say(name + ".title"), texts.say(name + ".sentence")), list);
        column.getStyleClass().add("list-column");
        setCenter(column);
        new KeyMap().onIf("Enter", () -> {
            boolean inList = list.isFocused();
            if (inList) {
                source.edit().run();
            }
            return inList;
        }).on("Esc", texts.say("practice.leave"), source.leave()).listenFor(this);
    }

    private void list() {
        list.setId(name + "-list");
        list.getStyleClass().add("index-list");
        list.setAccessibleText(texts.say(name + ".title"));
        var none = new Label(texts.say(name + ".none"));
        none.getStyleClass().add("sub");
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                source.edit().run();
            }
        });
    }

    /// Shows the lines, with these acts at the left of the foot; from now on `name` is told which is chosen.
    protected final void begin(Node... acts) {
        lay();
        var message = new Label();
        message.setId(name + "-message");
        message.getStyleClass().add("sub");
        message.textProperty().bind(source.message());
        message.setMinWidth(0);
        message.setWrapText(true);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        this.acts.getChildren().setAll(acts);
        var foot = new HBox(12, this.acts, message, spring,
                ActButton.plain(texts.say("practice.leave"), "Esc", source.leave()), edit);
        foot.getStyleClass().add("section-foot");
        setBottom(foot);
        source.lines().subscribe(this::show);
        list.getSelectionModel().selectedItemProperty()
                .subscribe(line -> source.chosen().set(Optional.ofNullable(line)));
        source.chosen().subscribe(line -> edit.setDisable(!name(line)));
    }

    /// For whoever this is not given the entries can be read; why no more stands above them.
    public void only(Permit given) {
        given.over(acts);
        reason(given);
    }

    protected final void reason(Permit given) {
        ((VBox) getCenter()).getChildren().add(1, given.reason());
    }

    protected final ActButton act(String key, Runnable act) {
        return ActButton.plain(texts.say(name + "." + key), "", act);
    }

    /// Fits words and acts to the chosen line; whether it can be edited.
    protected abstract boolean name(Optional<L> line);

    protected abstract Node row(L line, EntryLineView shown);

    protected abstract String spoken(L line);

    private void show(List<L> now) {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(now);
        list.getSelectionModel().select(Math.min(at, now.size() - 1));
        list.requestFocus();
    }

    /// Chooses the first such line.
    protected final void choose(Predicate<L> which) {
        list.getItems().stream().filter(which).findFirst().ifPresent(list.getSelectionModel()::select);
    }

    /// Puts the focus on the list.
    public final void start() {
        list.requestFocus();
    }

    private final class Cell extends ListCell<L> {
        private final EntryLineView line = new EntryLineView();

        private Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable L item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            setGraphic(row(item, line));
            setAccessibleText(spoken(item));
        }
    }
}
