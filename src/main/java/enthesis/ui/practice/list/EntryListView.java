package enthesis.ui.practice.list;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.kit.frame.KeyMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;

/// A list of entries of the practice over the whole page. Arrows choose, Enter edits, Esc leaves. Which list it is says
/// its name: of its parts on screen, and of its words.
public abstract class EntryListView<L> extends PageView {
    private final EntryListModel<L> model;
    private final ListView<L> list = new ListView<>();
    private final ActButton edit;
    private final HBox acts = new HBox(12);

    protected EntryListView(String name, EntryListModel<L> model, Texts texts, Runnable leave) {
        super(name, name, texts, leave);
        this.model = model;
        edit = ActButton.primary(texts.say("practice.edit"), "Enter", model::edit).named(name + "-edit");
    }

    /// Shows the lines, with these acts at the left of the foot; from now on `name` is told which is chosen.
    protected final void begin(Node... acts) {
        list(list, this::row, this::spoken);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.edit();
            }
        });
        this.acts.getChildren().setAll(acts);
        column(14, list);
        lay(foot(edit, this.acts, message(model.message)), new KeyMap().onIf("Enter", () -> {
            boolean inList = list.isFocused();
            if (inList) {
                model.edit();
            }
            return inList;
        }));
        model.lines.subscribe(this::show);
        list.getSelectionModel().selectedItemProperty()
                .subscribe(line -> model.chosen.set(Optional.ofNullable(line)));
        model.chosen.subscribe(line -> edit.setDisable(!name(line)));
    }

    /// For whoever this is not given the entries can be read; why no more stands above them.
    public void only(Permit given) {
        given.over(acts);
        reason(given);
    }

    /// Fits words and acts to the chosen line; whether it can be edited.
    protected abstract boolean name(Optional<L> line);

    protected abstract Node row(L line, LineView shown);

    protected abstract String spoken(L line);

    private void show(List<L> now) {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(now);
        list.getSelectionModel().select(Math.min(at, now.size() - 1));
        list.requestFocus();
    }

    /// Chooses the first such line.
    public final void choose(Predicate<L> which) {
        list.getItems().stream().filter(which).findFirst().ifPresent(list.getSelectionModel()::select);
    }

    @Override
    public final void start() {
        list.requestFocus();
    }
}
