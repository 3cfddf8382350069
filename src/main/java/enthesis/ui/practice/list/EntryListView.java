package enthesis.ui.practice.list;

import enthesis.domain.patient.find.Folding;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.kit.frame.KeyMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;

/// A list of entries of the practice over the whole page. Arrows choose, Enter edits, Esc leaves. Where it is searched,
/// the focus stays in the box above it. Which list it is says its name: of its parts on screen, and of its words.
public abstract class EntryListView<L> extends PageView {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int PAGE = 8;

    private final EntryListModel<L> model;
    private final ListView<L> list = new ListView<>();
    private final ActButton edit;
    private final HBox acts = new HBox(12);
    private Optional<FindBoxView> box = Optional.empty();

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
        this.acts.setAlignment(Pos.CENTER_LEFT);
        box.ifPresentOrElse(this::below, () -> column(14, list));
        lay(foot(edit, this.acts, message(model.message)), keys().onIf("Enter", () -> {
            boolean inList = list.isFocused() || box.filter(Node::isFocused).isPresent();
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

    /// Lets entries be found by what is typed; before the list begins.
    protected final void searched() {
        box = Optional.of(new FindBoxView(screen + "-find", say("prompt"), model.typed));
    }

    private void below(FindBoxView find) {
        var line = new HBox(14, find);
        line.getStyleClass().add("find-line");
        list.setFocusTraversable(false);
        column(14, line, list);
        model.typed.subscribe((_, _) -> show(model.lines.get()));
        model.chosen.subscribe(chosen -> find.setAccessibleHelp(chosen.map(this::spoken).orElse("")));
    }

    private KeyMap keys() {
        var keys = new KeyMap();
        if (box.isPresent()) {
            keys.on("Up", texts.say("practice.key.up"), () -> move(-1))
                    .on("Down", texts.say("practice.key.down"), () -> move(1))
                    .on("Page_Up", () -> move(-PAGE)).on("Page_Down", () -> move(PAGE));
        }
        return keys;
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            mark(list, Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last));
        }
    }

    /// Whether what is looked for is in a line: every part of it, in whatever order.
    private boolean fits(L line) {
        var said = Folding.fold(finds(line));
        return SPACE.splitAsStream(Folding.fold(model.typed.get().strip())).allMatch(said::contains);
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

    /// The words by which a line is found.
    protected String finds(L line) {
        return spoken(line);
    }

    private void show(List<L> now) {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        var found = now.stream().filter(this::fits).toList();
        list.getItems().setAll(found);
        list.getSelectionModel().select(Math.min(at, found.size() - 1));
        if (box.isEmpty()) {
            list.requestFocus();
        }
    }

    /// Chooses the first such line.
    public final void choose(Predicate<L> which) {
        list.getItems().stream().filter(which).findFirst().ifPresent(list.getSelectionModel()::select);
    }

    @Override
    public final void start() {
        box.<Node>map(find -> find).orElse(list).requestFocus();
        applyCss();
        layout();
        mark(list, list.getSelectionModel().getSelectedIndex());
    }
}
