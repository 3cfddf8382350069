package enthesis.ui.practice.wording;

import enthesis.domain.entry.Choices;
import enthesis.domain.wording.Language;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.sign.Signs;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/// All lines of the papers in one language, the English ones beneath. The focus stays in the box: Up and Down choose,
/// Enter edits, Esc leaves.
public final class WordingsView extends BorderPane {
    private static final int PAGE = 6;

    private final WordingsModel model;
    private final Texts texts;
    private final CustomTextField box = new CustomTextField();
    private final ListView<WordingRow> list = new ListView<>();
    private final ActButton confirm;

    public WordingsView(WordingsModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        confirm = ActButton.plain(texts.say("wording.confirm"), "", model::confirm).named("wordings-confirm");
        setId("wordings");
        getStyleClass().add("patient-form");
        for (var sheet : new String[]{"patients", "practice"}) {
            getStylesheets().add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/" + sheet + ".css"))
                    .toExternalForm());
        }
        box();
        list();
        var line = new HBox(14, box, languages());
        line.getStyleClass().add("find-line");
        VBox.setVgrow(list, Priority.ALWAYS);
        var column = new VBox(14, new SectionHead(texts.say("wording.title"), texts.say("wording.sentence")), line,
                state(), list);
        column.getStyleClass().add("list-column");
        setCenter(column);
        setBottom(foot(leave));
        new KeyMap().on("Up", texts.say("practice.key.up"), () -> model.move(-1))
                .on("Down", texts.say("practice.key.down"), () -> model.move(1))
                .on("Page_Up", () -> model.move(-PAGE)).on("Page_Down", () -> model.move(PAGE))
                .onIf("Enter", this::enter).on("Esc", texts.say("practice.leave"), leave).listenFor(this);
        model.rows.subscribe(now -> list.getItems().setAll(now));
        model.chosen.subscribe(_ -> mark());
    }

    private void box() {
        box.setId("wordings-find");
        box.setPromptText(texts.say("wording.prompt"));
        box.setAccessibleText(texts.say("wording.prompt"));
        box.setLeft(Signs.of(Feather.SEARCH, 18));
        box.setPrefWidth(360);
        box.textProperty().bindBidirectional(model.typed);
    }

    private ChoiceBar languages() {
        var bar = new ChoiceBar(model.language, Stream.of(Language.values())
                .map(one -> new Option(Choices.text(one), one.ownName())).toList()).named("wordings-language");
        bar.setAccessibleText(texts.say("sheets.language"));
        return bar;
    }

    /// Only whoever this is given says that a language is right.
    public void only(Permit given) {
        given.over(confirm);
        ((VBox) getCenter()).getChildren().add(1, given.reason());
    }

    private HBox state() {
        var state = new Label();
        state.setId("wordings-state");
        state.getStyleClass().add("sub");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        state.textProperty().bind(model.state);
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        confirm.setMinWidth(Region.USE_PREF_SIZE);
        confirm.visibleProperty().bind(model.unread);
        confirm.managedProperty().bind(model.unread);
        var line = new HBox(14, state, confirm);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void list() {
        list.setId("wordings-list");
        list.getStyleClass().add("index-list");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new WordingCellView(texts, list.widthProperty()));
        list.setAccessibleText(texts.say("wording.title"));
        list.setOnMouseClicked(_ -> {
            int at = list.getSelectionModel().getSelectedIndex();
            if (at >= 0 && list.getItems().get(at) instanceof WordingRow.Line) {
                model.chosen.set(at);
                model.open();
            }
        });
    }

    private HBox foot(Runnable leave) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var foot = new HBox(12, spring, ActButton.plain(texts.say("practice.leave"), "Esc", leave),
                ActButton.primary(texts.say("practice.edit"), "Enter", model::open).named("wordings-edit"));
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

    private void mark() {
        int at = model.chosen.get();
        if (at < 0 || at >= list.getItems().size()) {
            list.getSelectionModel().clearSelection();
            return;
        }
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - 2));
        if (list.getItems().get(at) instanceof WordingRow.Line line) {
            box.setAccessibleHelp(line.says());
        }
    }

    /// Puts the focus into the box.
    public void start() {
        box.requestFocus();
        box.selectAll();
        mark();
    }
}
