package enthesis.ui.practice.structure;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.sign.Signs;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/// All structures by region, with a type-ahead over them. The focus stays in the box: Up and Down choose, Enter edits,
/// Esc leaves.
public final class StructuresView extends BorderPane {
    private static final int PAGE = 8;

    private final StructuresModel model;
    private final Texts texts;
    private final CustomTextField box = new CustomTextField();
    private final ListView<IndexRow> list = new ListView<>();
    private final Label count = new Label();

    public StructuresView(StructuresModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        setId("structures");
        getStyleClass().add("patient-form");
        for (var sheet : new String[]{"patients", "practice"}) {
            getStylesheets().add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/" + sheet + ".css"))
                    .toExternalForm());
        }
        box();
        list();
        count.getStyleClass().add("sub");
        count.setId("structures-count");
        var line = new HBox(14, box, count);
        line.getStyleClass().add("find-line");
        VBox.setVgrow(list, Priority.ALWAYS);
        var column = new VBox(14, new SectionHead(texts.say("structures.title"), texts.say("structures.sentence")),
                line, list);
        column.getStyleClass().add("list-column");
        setCenter(column);
        setBottom(foot(leave));
        new KeyMap().on("Up", texts.say("practice.key.up"), () -> model.move(-1))
                .on("Down", texts.say("practice.key.down"), () -> model.move(1))
                .on("Page_Up", () -> model.move(-PAGE))
                .on("Page_Down", () -> model.move(PAGE))
                .onIf("Enter", this::enter)
                .on("Esc", texts.say("practice.leave"), leave).listenFor(this);
        model.rows.subscribe(now -> list.getItems().setAll(now));
        model.typed.subscribe(this::count);
        model.chosen.subscribe(_ -> mark());
    }

    private void box() {
        box.setId("structures-find");
        box.setPromptText(texts.say("structures.prompt"));
        box.setAccessibleText(texts.say("structures.prompt"));
        box.setLeft(Signs.of(Feather.SEARCH, 18));
        box.setPrefWidth(420);
        box.textProperty().bindBidirectional(model.typed);
    }

    private void list() {
        list.setId("structures-list");
        list.getStyleClass().add("index-list");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new IndexCellView(texts));
        list.setAccessibleText(texts.say("structures.title"));
        list.setOnMouseClicked(_ -> {
            int at = list.getSelectionModel().getSelectedIndex();
            if (at >= 0 && list.getItems().get(at) instanceof IndexRow.Line) {
                model.chosen.set(at);
                model.open();
            }
        });
    }

    private HBox foot(Runnable leave) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var foot = new HBox(12, spring, ActButton.plain(texts.say("practice.leave"), "Esc", leave),
                ActButton.primary(texts.say("practice.edit"), "Enter", model::open).named("structures-edit"));
        foot.getStyleClass().add("section-foot");
        return foot;
    }

    private boolean enter() {
        if (!box.isFocused()) {
            return false;
        }
        model.open();
        return true;
    }

    private void count(String typed) {
        count.setText(switch (model.count()) {
            case 0 -> texts.say("structures.none", typed.strip());
            case 1 -> texts.say("structures.one");
            default -> texts.say("structures.count", Integer.toString(model.count()));
        });
    }

    private void mark() {
        int at = model.chosen.get();
        if (at < 0 || at >= list.getItems().size()) {
            list.getSelectionModel().clearSelection();
            return;
        }
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - 2));
        model.choice().ifPresent(one -> box.setAccessibleHelp(one.name()));
    }

    /// Puts the focus into the box.
    public void start() {
        box.requestFocus();
        box.selectAll();
        mark();
    }
}
