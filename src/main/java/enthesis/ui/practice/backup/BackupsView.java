package enthesis.ui.practice.backup;

import enthesis.domain.backup.BackupNow;
import enthesis.domain.backup.BackupTrouble;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.practice.list.LineView;
import enthesis.ui.practice.list.PageView;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/// The backups, the newest first, with the last rehearsal and the second place above. Ctrl+Enter backs up, Esc leaves.
public final class BackupsView extends PageView {
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    private final BackupsModel model;
    private final ListView<BackupNow.Line> list = new ListView<>();
    private final Label rehearsal = said("backups-rehearsal", "trail-check");
    private final Label second = said("backups-second", "trail-check");
    private final ActButton now;
    private final ActButton rehearse;
    private final ActButton choose;
    private final ActButton forget;

    public BackupsView(BackupsModel model, Texts texts, Runnable leave) {
        super("backups", "backups", texts, leave);
        this.model = model;
        now = ActButton.primary(say("now"), "Ctrl+Enter", model::backUp).named("backups-now");
        rehearse = act("rehearse", model::rehearse).named("backups-rehearse");
        choose = act("choose", model::choose).named("backups-choose");
        forget = act("forget", model::forget).named("backups-forget");
        list(list, this::row, this::spoken);
        column(10, rehearsal, second, list);
        lay(foot(now, rehearse, choose, forget, message(model.message)),
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

    private void show(BackupNow state) {
        rehearsal.setText(model.words.rehearsal(state.notes()));
        rehearsal.pseudoClassStateChanged(BROKEN, state.notes().rehearsal()
                .filter(last -> last.trouble().filter(BackupTrouble::grave).isPresent()).isPresent());
        second.setText(model.words.second(state.notes()));
        if (!list.getItems().equals(state.lines())) {
            list.getItems().setAll(state.lines());
        }
        if (!model.mayBegin() && getScene() != null && getScene().getFocusOwner() instanceof ActButton) {
            list.requestFocus(); // a button that is dimmed would give it to its neighbour
        }
        now.setDisable(!model.mayBegin());
        rehearse.setDisable(!model.mayBegin() || state.newest().isEmpty());
        choose.setDisable(!model.mayBegin());
        forget.setDisable(!model.mayForget());
    }

    @Override
    public void start() {
        list.requestFocus();
    }
}
