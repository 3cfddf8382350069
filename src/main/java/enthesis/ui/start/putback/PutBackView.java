package enthesis.ui.start.putback;

import enthesis.storage.putback.ChartCopy;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The card on which a chart is put back: the folder is chosen, the charts in it are listed, one is copied.
public final class PutBackView extends StackPane {
    private static final double WIDE = 680;
    private static final double ROWS = 216;

    private final PutBackModel model;
    private final Texts texts;
    private final ListView<ChartCopy> list;
    private final ActButton choose;

    /// Times are shown in `zone`.
    public PutBackView(PutBackModel model, Texts texts, ZoneId zone) {
        this.model = model;
        this.texts = texts;
        setId("put-back");
        getStyleClass().add("start-ground");
        choose = ActButton.plain(texts.say("start.putback.choose"), "", model::choose).named("put-back-choose");
        choose.disableProperty().bind(model.busy);
        list = list(zone);
        var title = new Label(texts.say("start.putback.title"));
        title.getStyleClass().add("trouble-title");
        var words = new Label(texts.say("start.putback.text"));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var column = new VBox(16, title, words, choose, list, said(), bar(), foot());
        column.getStyleClass().add("put-back");
        column.setMaxSize(WIDE, USE_PREF_SIZE);
        getChildren().add(column);
        model.chosen.subscribe(copy -> {
            if (copy != null) {
                list.getSelectionModel().select(copy);
                list.requestFocus();
            }
        });
        new KeyMap().on("Esc", texts.say("start.back"), model::leave).listenFor(this);
    }

    /// The first thing to do has the focus.
    public void start() {
        choose.requestFocus();
    }

    private ListView<ChartCopy> list(ZoneId zone) {
        var rows = new ListView<>(model.found);
        rows.setId("put-back-found");
        rows.setAccessibleText(texts.say("start.putback.title"));
        rows.setCellFactory(_ -> new CopyCellView(texts, zone));
        rows.setPrefHeight(ROWS);
        rows.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume(); // the list would keep it
                model.put();
            }
        });
        rows.setMinHeight(0);
        rows.disableProperty().bind(model.busy);
        rows.managedProperty().bind(rows.visibleProperty());
        rows.setVisible(false);
        rows.getItems().subscribe(() -> rows.setVisible(!model.found.isEmpty()));
        rows.getSelectionModel().selectedItemProperty().subscribe(copy -> {
            if (copy != null) {
                model.chosen.set(copy);
            }
        });
        return rows;
    }

    private Label said() {
        var said = new Label();
        said.setId("put-back-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.getStyleClass().addAll("start-failure", "tone-stop");
        said.textProperty().bind(model.said);
        said.visibleProperty().bind(model.said.isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        return said;
    }

    private ProgressBar bar() {
        var bar = new ProgressBar();
        bar.setId("put-back-share");
        bar.setAccessibleText(texts.say("start.putback.copying"));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.share);
        bar.visibleProperty().bind(model.busy);
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private HBox foot() {
        var put = ActButton.primary(texts.say("start.putback.put"), "Enter", model::put).named("put-back-put");
        put.setDefaultButton(true);
        put.disableProperty().bind(model.busy.or(model.chosen.isNull()));
        var leave = ActButton.plain("", "Esc", model::leave).named("put-back-leave");
        model.busy.subscribe(busy -> leave.setText(texts.say(busy ? "start.putback.stop" : "start.back")));
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return new HBox(8, leave, spring, put);
    }
}
