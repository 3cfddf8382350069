package enthesis.ui.insight;

import enthesis.ui.insight.page.Question;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.StatusView;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Insight: the questions at the left, the answer beside them. Alt+1 goes to the questions, Up and Down choose, Alt+T
/// shows the numbers, Alt+E saves the rows, F1 and Esc lead back to Today.
public final class InsightView extends BorderPane {
    private static final double LIST = 300;
    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");

    public final StatusView status;
    private final InsightModel model;
    private final ListView<Question> list = new ListView<>();
    private final PageView page;

    public InsightView(InsightModel model, Texts texts, InsightActs acts) {
        this.model = model;
        setId("insight");
        for (var sheet : new String[]{"patients", "practice", "insight"}) {
            getStylesheets().add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/" + sheet + ".css"))
                    .toExternalForm());
        }
        page = new PageView(texts);
        status = new StatusView(texts);
        list(texts);
        setTop(new InsightBarView(model, texts, acts));
        setCenter(main());
        setBottom(status);
        keys(texts, acts);
        list.getItems().setAll(model.questions);
        model.chosen.subscribe(this::chosen);
        model.page.subscribe(_ -> show());
        model.table.subscribe(_ -> show());
        model.busy.subscribe(busy -> page.pseudoClassStateChanged(OLD, busy));
    }

    private void list(Texts texts) {
        list.setId("insight-questions");
        list.getStyleClass().addAll("index-list", "insight-questions");
        list.setCellFactory(_ -> new QuestionCellView());
        list.setAccessibleText(texts.say("insight.questions"));
        list.setMinWidth(LIST);
        list.setPrefWidth(LIST);
        list.getSelectionModel().selectedItemProperty().subscribe(one -> {
            if (one != null) {
                model.choose(one);
            }
        });
    }

    private BorderPane main() {
        var says = new Label();
        says.setId("insight-failure");
        says.textProperty().bind(model.failure);
        says.getStyleClass().add("refused-line");
        says.managedProperty().bind(says.textProperty().isNotEmpty());
        var busy = new Label();
        busy.textProperty().bind(model.doing);
        busy.setId("insight-busy");
        busy.visibleProperty().bind(model.busy);
        busy.managedProperty().bind(model.busy);
        busy.getStyleClass().add("sub");
        var both = new HBox(16, list, page);
        HBox.setHgrow(page, Priority.ALWAYS);
        page.setMinWidth(0);
        page.visibleProperty().bind(model.page.map(Optional::isPresent));
        var main = new BorderPane(both);
        main.setTop(new HBox(12, says, busy));
        main.getStyleClass().add("insight-main");
        return main;
    }

    private void keys(Texts texts, InsightActs acts) {
        new KeyMap().on("Alt+1", texts.say("insight.key.list"), list::requestFocus)
                .on("Ctrl+Page_Down", texts.say("insight.key.next"), () -> model.move(1))
                .on("Ctrl+Page_Up", () -> model.move(-1))
                .on("Ctrl+K", texts.say("kit.find"), acts.find())
                .on("F1", texts.say("insight.today"), acts.today())
                .on("Esc", acts.today())
                .on("Ctrl+L", texts.say("kit.lock"), acts.lock())
                .listenFor(this);
    }

    private void show() {
        model.page.get().ifPresent(now -> page.show(now, model.table.get()));
    }

    private void chosen(Question now) {
        if (!Objects.equals(list.getSelectionModel().getSelectedItem(), now)) {
            list.getSelectionModel().select(now);
            list.scrollTo(now);
        }
    }

    /// Puts the focus where the work begins.
    public void start() {
        list.requestFocus();
    }
}
