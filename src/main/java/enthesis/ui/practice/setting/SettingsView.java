package enthesis.ui.practice.setting;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.sign.Signs;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/// All settings by area, with a type-ahead over them. The focus stays in the box: Up and Down choose, Enter edits,
/// Esc leaves.
public final class SettingsView extends BorderPane {
    private static final int PAGE = 8;

    private final SettingsModel model;
    private final Texts texts;
    private final CustomTextField box = new CustomTextField();
    private final ListView<SettingRow> list = new ListView<>();
    private final Label count = new Label();

    public SettingsView(SettingsModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        setId("settings");
        getStyleClass().add("patient-form");
        for (var sheet : new String[]{"patients", "practice"}) {
            getStylesheets().add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/" + sheet + ".css"))
                    .toExternalForm());
        }
        list();
        VBox.setVgrow(list, Priority.ALWAYS);
        var column = new VBox(14, new SectionHead(texts.say("settings.title"), texts.say("settings.sentence")),
                find(), list);
        column.getStyleClass().add("list-column");
        setCenter(column);
        setBottom(foot(leave));
        new KeyMap().on("Up", texts.say("practice.key.up"), () -> model.move(-1))
                .on("Down", texts.say("practice.key.down"), () -> model.move(1))
                .on("Page_Up", () -> model.move(-PAGE))
                .on("Page_Down", () -> model.move(PAGE))
                .onIf("Enter", this::enter)
                .on("Esc", texts.say("practice.leave"), leave).listenFor(this);
        model.rows.subscribe(now -> {
            list.getItems().setAll(now);
            count();
        });
        model.chosen.subscribe(_ -> mark());
    }

    private HBox find() {
        box.setId("settings-find");
        box.setPromptText(texts.say("settings.prompt"));
        box.setAccessibleText(texts.say("settings.prompt"));
        box.setLeft(Signs.of(Feather.SEARCH, 18));
        box.setPrefWidth(420);
        box.textProperty().bindBidirectional(model.typed);
        var only = new CheckBox(texts.say("settings.changedOnly"));
        only.setId("settings-changed");
        only.selectedProperty().bindBidirectional(model.changedOnly);
        count.getStyleClass().add("sub");
        count.setId("settings-count");
        var line = new HBox(14, box, only, count);
        line.getStyleClass().add("find-line");
        return line;
    }

    private void list() {
        list.setId("settings-list");
        list.getStyleClass().add("index-list");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new SettingCellView(model, texts));
        list.setAccessibleText(texts.say("settings.title"));
        list.setOnMouseClicked(_ -> {
            int at = list.getSelectionModel().getSelectedIndex();
            if (at >= 0 && list.getItems().get(at) instanceof SettingRow.Line) {
                model.chosen.set(at);
                model.open();
            }
        });
    }

    private HBox foot(Runnable leave) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var foot = new HBox(12,
                ActButton.plain(texts.say("settings.save"), "", model::save).named("settings-save"),
                ActButton.plain(texts.say("settings.codes"), "", model::codes).named("settings-codes"), spring,
                ActButton.plain(texts.say("practice.leave"), "Esc", leave),
                ActButton.primary(texts.say("practice.edit"), "Enter", model::open).named("settings-edit"));
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

    private void count() {
        count.setText(switch (model.count()) {
            case 0 -> texts.say("settings.none");
            case 1 -> texts.say("settings.one");
            default -> texts.say("settings.count", Integer.toString(model.count()));
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
        model.choice().ifPresent(one -> box.setAccessibleHelp(model.words.name(one) + ": "
                + model.words.value(one, model.settings.value(one))));
    }

    /// Puts the focus into the box.
    public void start() {
        box.requestFocus();
        box.selectAll();
        mark();
    }
}
