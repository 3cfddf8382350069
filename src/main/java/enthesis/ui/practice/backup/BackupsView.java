package enthesis.ui.practice.backup;

import enthesis.domain.backup.BackupNotes;
import enthesis.domain.backup.BackupNow;
import enthesis.domain.backup.BackupTrouble;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.practice.list.LineView;
import enthesis.ui.practice.list.PageView;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The backups, the newest first, with the last rehearsal, the files and the second place above. Ctrl+Enter backs up,
/// Esc leaves.
public final class BackupsView extends PageView {
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    private final BackupsModel model;
    private final ListView<BackupNow.Line> list = new ListView<>();
    private final Label rehearsal = said("backups-rehearsal", "trail-check");
    private final Label files = said("backups-files", "trail-check");
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
        super("backups", "backups", texts, leave);
        this.model = model;
        now = ActButton.primary(say("now"), "Ctrl+Enter", model::backUp).named("backups-now");
        rehearse = act("rehearse", model::rehearse).named("backups-rehearse");
        write = act("write", model::writeOut).named("backups-write");
        stop = act("stop", model::stop).named("backups-stop");
        choose = act("choose", model::choose).named("backups-choose");
        forget = act("forget", model::forget).named("backups-forget");
        list(list, this::row, this::spoken);
        column(10, rehearsal, files, second, written, goingOn(), list);
        lay(foot(now, rehearse, write, choose, forget, message(model.message)),
                new KeyMap().on("Ctrl+Enter", say("key.now"), model::backUp));
        model.now.subscribe(this::show);
    }

    private Node row(BackupNow.Line line, LineView shown) {
        return shown.marked(model.words.name(line), model.words.where(line), model.words.mark(line),
                line.at().isPresent() ? "line-second" : "caution-mark");
    }

    private String spoken(BackupNow.Line line) {
        return model.words.name(line) + ", " + model.words.mark(line) + ", " + model.words.where(line);
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

    private void show(BackupNow state) {
        rehearsal.setText(model.words.rehearsal(state.notes()));
        rehearsal.pseudoClassStateChanged(BROKEN, state.notes().rehearsal()
                .filter(last -> last.trouble().filter(BackupTrouble::grave).isPresent()).isPresent());
        files.setText(model.words.files(state.notes()));
        files.pseudoClassStateChanged(BROKEN,
                state.notes().files().filter(read -> read.lost() > 0).isPresent());
        second.setText(model.words.second(state.notes()));
        second.pseudoClassStateChanged(BROKEN, state.notes().beyond());
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

    @Override
    public void start() {
        list.requestFocus();
    }
}
