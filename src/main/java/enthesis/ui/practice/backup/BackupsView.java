package enthesis.ui.practice.backup;

import enthesis.domain.backup.BackupNotes;
import enthesis.domain.backup.BackupNow;
import enthesis.domain.backup.BackupTrouble;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.practice.entry.EntryLineView;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The backups, the newest first, with the last rehearsal and the second place above. Ctrl+Enter backs up, Esc leaves.
public final class BackupsView extends BorderPane {
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    private final BackupsModel model;
    private final Texts texts;
    private final ListView<BackupNow.Line> list = new ListView<>();
    private final Label rehearsal = said("backups-rehearsal", "trail-check");
    private final Label second = said("backups-second", "trail-check");
    private final Label written = said("backups-written", "trail-check");
    private final Label going = said("backups-going", "trail-check");
    private final ActButton now;
    private final ActButton rehearse;
    private final ActButton write;
    private final ActButton stop;
    private final ActButton choose;
    private final ActButton forget;

    public BackupsView(BackupsModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        now = ActButton.primary(texts.say("backups.now"), "Ctrl+Enter", model::backUp).named("backups-now");
        rehearse = ActButton.plain(texts.say("backups.rehearse"), "", model::rehearse).named("backups-rehearse");
        write = ActButton.plain(texts.say("backups.write"), "", model::writeOut).named("backups-write");
        stop = ActButton.plain(texts.say("backups.stop"), "", model::stop).named("backups-stop");
        choose = ActButton.plain(texts.say("backups.choose"), "", model::choose).named("backups-choose");
        forget = ActButton.plain(texts.say("backups.forget"), "", model::forget).named("backups-forget");
        setId("backups");
        getStyleClass().add("patient-form");
        for (var sheet : new String[]{"patients", "practice"}) {
            getStylesheets().add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/" + sheet + ".css"))
                    .toExternalForm());
        }
        list();
        VBox.setVgrow(list, Priority.ALWAYS);
        var column = new VBox(10, new SectionHead(texts.say("backups.title"), texts.say("backups.sentence")),
                rehearsal, second, written, goingOn(), list);
        column.getStyleClass().add("list-column");
        setCenter(column);
        setBottom(foot(leave));
        new KeyMap().on("Ctrl+Enter", texts.say("backups.key.now"), model::backUp)
                .on("Esc", texts.say("practice.leave"), leave).listenFor(this);
        model.now.subscribe(this::show);
    }

    private static Label said(String id, String look) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(look);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// Shown while something goes on.
    private HBox goingOn() {
        going.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(going, Priority.ALWAYS);
        var line = new HBox(12, going, stop);
        line.setId("backups-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.managedProperty().bind(line.visibleProperty());
        line.visibleProperty().bind(going.textProperty().isNotEmpty());
        return line;
    }

    private void list() {
        list.setId("backups-list");
        list.getStyleClass().add("index-list");
        list.setAccessibleText(texts.say("backups.title"));
        var none = new Label(texts.say("backups.none"));
        none.getStyleClass().add("sub");
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new Cell());
    }

    private HBox foot(Runnable leave) {
        var message = said("backups-message", "sub");
        message.textProperty().bind(model.message);
        message.setMinWidth(0);
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMaxWidth(Double.MAX_VALUE);
        var spring = new Region();
        var foot = new HBox(12, rehearse, write, choose, forget, message, spring,
                ActButton.plain(texts.say("practice.leave"), "Esc", leave), now);
        foot.getStyleClass().add("section-foot");
        return foot;
    }

    private void show(BackupNow state) {
        rehearsal.setText(model.words.rehearsal(state.notes()));
        rehearsal.pseudoClassStateChanged(BROKEN, state.notes().rehearsal()
                .filter(last -> last.trouble().filter(BackupTrouble::grave).isPresent()).isPresent());
        second.setText(model.words.second(state.notes()));
        written.setText(model.words.writtenOut(state.notes()));
        written.pseudoClassStateChanged(BROKEN, state.notes().writtenOut().flatMap(BackupNotes.WrittenOut::failed)
                .filter(last -> last.why().grave()).isPresent());
        going.setText(model.goingOn());
        stop.setDisable(!model.mayStop());
        if (!list.getItems().equals(state.lines())) {
            list.getItems().setAll(state.lines());
        }
        if (!model.mayBegin() && getScene() != null && getScene().getFocusOwner() instanceof ActButton) {
            list.requestFocus(); // a button that is dimmed would give it to its neighbour
        }
        now.setDisable(!model.mayBegin());
        rehearse.setDisable(!model.mayBegin() || state.newest().isEmpty());
        write.setDisable(!model.mayBegin() || state.newest().isEmpty());
        choose.setDisable(!model.mayBegin());
        forget.setDisable(!model.mayForget());
    }

    /// Puts the focus on the list.
    public void start() {
        list.requestFocus();
    }

    private final class Cell extends ListCell<BackupNow.Line> {
        private final EntryLineView line = new EntryLineView();

        private Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(BackupNow.@Nullable Line item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            var words = model.words;
            setGraphic(line.marked(words.name(item), words.where(item), words.mark(item),
                    item.at().isPresent() ? "line-second" : "caution-mark"));
            setAccessibleText(words.name(item) + ", " + words.mark(item) + ", " + words.where(item));
        }
    }
}
