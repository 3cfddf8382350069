package enthesis.ui.practice.list;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;

/// A list with a type-ahead over it. The focus stays in the box: Up and Down choose, Enter opens, Esc leaves.
public abstract class FindView<L> extends PageView {
    private static final int PAGE = 8;

    protected final CustomTextField box;
    /// The box and what stands beside it.
    protected final HBox line;
    /// What stands above the list.
    protected final VBox above;
    protected final KeyMap keys = new KeyMap();
    protected final ListView<FindRow<L>> list = new ListView<>();
    private final FindModel<L> model;

    protected FindView(String name, String words, FindModel<L> model, Texts texts, Runnable leave) {
        super(name, words, texts, leave);
        this.model = model;
        box = new FindBoxView(screen + "-find", texts.say(words + ".prompt"), model.typed);
        line = new HBox(14, box);
        above = new VBox(14, line);
    }

    /// Shows what is found, with these acts at the foot; `open` is the primary one.
    protected final void begin(ActButton open, Node... acts) {
        list();
        line.getStyleClass().add("find-line");
        column(14, above, list);
        lay(foot(open, acts), keys.on("Up", texts.say("practice.key.up"), () -> model.move(-1))
                .on("Down", texts.say("practice.key.down"), () -> model.move(1))
                .on("Page_Up", () -> model.move(-PAGE)).on("Page_Down", () -> model.move(PAGE))
                .onIf("Enter", this::enter));
        model.rows.subscribe(now -> list.getItems().setAll(now));
        model.chosen.subscribe(_ -> mark());
    }

    /// The primary act of most lists.
    protected final ActButton edit() {
        return ActButton.primary(texts.say("practice.edit"), "Enter", model::open).named(screen + "-edit");
    }

    private void list() {
        list.setId(screen + "-list");
        list.getStyleClass().add("index-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(say("title"));
        list.setCellFactory(_ -> cell());
        list.setOnMouseClicked(event -> {
            int at = list.getSelectionModel().getSelectedIndex();
            if (at >= 0 && list.getItems().get(at) instanceof FindRow.Line) {
                model.chosen.set(at);
                if (event.getClickCount() >= clicks()) {
                    model.open();
                }
            }
        });
    }

    /// How many clicks open an entry.
    protected int clicks() {
        return 1;
    }

    protected ListCell<FindRow<L>> cell() {
        return new Cell();
    }

    /// The line of an entry, where its cell is not one of its own.
    protected Node row(L entry, LineView shown) {
        return shown.show(spoken(entry), "", "", false);
    }

    protected abstract String spoken(L entry);

    /// What the box says of the chosen one.
    protected String brief(L entry) {
        return spoken(entry);
    }

    /// How many are found, beside the box.
    protected final Label count() {
        var count = new Label();
        count.getStyleClass().add("sub");
        count.setId(screen + "-count");
        model.rows.subscribe(_ -> count.setText(counted()));
        model.typed.subscribe(_ -> count.setText(counted()));
        return count;
    }

    private String counted() {
        int found = model.found().size();
        return switch (found) {
            case 0 -> say("none", model.typed.get().strip());
            case 1 -> say("one");
            default -> say("count", Integer.toString(found));
        };
    }

    private boolean enter() {
        if (!box.isFocused()) {
            return false;
        }
        model.open();
        return true;
    }

    private void mark() {
        mark(list, model.chosen.get());
        model.choice().ifPresent(entry -> box.setAccessibleHelp(brief(entry)));
    }

    @Override
    public final void start() {
        box.requestFocus();
        box.selectAll();
        mark();
    }

    private final class Cell extends FindCellView<L> {
        private final LineView shown = new LineView();

        private Cell() {
            setPrefWidth(0);
        }

        @Override
        protected String show(L entry) {
            setGraphic(row(entry, shown));
            return spoken(entry);
        }
    }
}
