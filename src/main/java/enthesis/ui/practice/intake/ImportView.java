package enthesis.ui.practice.intake;

import enthesis.domain.intake.Answer;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.practice.intake.ImportModel.Row;
import enthesis.ui.practice.intake.ImportModel.State;
import enthesis.ui.practice.list.PageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Charts of other programs: a file or folder is chosen, what it holds is shown, questions are answered, then it is
/// stored. Ctrl+Enter stores, Esc leaves; arrows go through the people, Tab to the question about one.
public final class ImportView extends PageView {
    private static final String NEW = "new";

    private final ImportModel model;
    private final ListView<Row> list = new ListView<>();
    private final VBox question = new VBox(8);
    private final ProgressBar bar = new ProgressBar();
    private final ActButton file;
    private final ActButton folder;
    private final ActButton cancel;
    private final ActButton store;
    private final ColumnsView columns;
    /// The person whose question is shown; -1 for nobody's.
    private int about = -1;
    /// Whether the columns of a table were shown.
    private boolean placing;

    public ImportView(ImportModel model, Texts texts, Runnable leave) {
        super("import", "import", texts, leave);
        this.model = model;
        file = act("file", model::file).named("import-file");
        folder = act("folder", model::folder).named("import-folder");
        cancel = act("cancel", model::cancel).named("import-cancel");
        store = ActButton.primary(say("store"), "Ctrl+Enter", this::goOn).named("import-store");
        columns = new ColumnsView(model, texts);
        list(list, (row, shown) -> shown.show(row.who(), row.place(), row.what(), false),
                row -> String.join(", ", row.who(), row.what(), row.place()));
        bar.setId("import-progress");
        bar.setAccessibleText(say("title"));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(true);
        bar.progressProperty().bind(model.progress);
        var summary = said("import-summary", "sub");
        summary.textProperty().bind(model.summary);
        question.setId("import-question");
        var people = new VBox(10, summary, list, question);
        VBox.setVgrow(list, Priority.ALWAYS);
        var middle = new StackPane(people, columns);
        columns.visibleProperty().bind(model.columns.shown);
        people.visibleProperty().bind(model.columns.shown.not());
        column(12, new HBox(12, file, folder), message(model.message), bar, middle);
        lay(foot(store, cancel), new KeyMap().on("Ctrl+Enter", say("goOn"), this::goOn));
        model.rows.subscribe(this::fill);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> ask(Optional.ofNullable(row)));
        model.state.subscribe(_ -> show());
    }

    private void goOn() {
        if (!model.goOn()) {
            columns.point();
        }
    }

    private void fill(List<Row> rows) {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        if (list.getItems().size() == rows.size()) {
            for (int i = 0; i < rows.size(); i++) {
                if (!list.getItems().get(i).equals(rows.get(i))) {
                    list.getItems().set(i, rows.get(i));
                }
            }
        } else {
            list.getItems().setAll(rows);
        }
        if (!rows.isEmpty()) {
            list.getSelectionModel().select(Math.min(at, rows.size() - 1));
        }
    }

    /// Shows the question about somebody; nothing about those of whom nothing is asked.
    private void ask(Optional<Row> row) {
        var asked = row.filter(one -> one.ask().isPresent());
        int line = asked.map(Row::line).orElse(-1);
        if (line == about) {
            return; // its own answer, which changed its row
        }
        about = line;
        question.getChildren().clear();
        asked.ifPresent(this::offer);
    }

    private void offer(Row one) {
        var charts = one.ask().orElseThrow().charts();
        var options = new ArrayList<Option>();
        for (int at = 0; at < charts.size(); at++) {
            options.add(new Option(Integer.toString(at), model.words.same(charts.get(at))));
        }
        options.add(new Option(NEW, say("answer.new")));
        options.add(new Option("", say("answer.leave")));
        var value = new SimpleStringProperty(model.answered(one));
        var bar = new ChoiceBar(value, options).inLines(1).named("import-answer");
        var words = new Label(model.words.question(one.ask().orElseThrow()));
        words.setWrapText(true);
        bar.setAccessibleText(words.getText());
        value.addListener((_, _, said) -> model.answer(one, switch (said) {
            case "" -> Optional.empty();
            case NEW -> Optional.of(new Answer.New());
            default -> Optional.of(new Answer.Same(charts.get(Integer.parseInt(said))));
        }));
        question.getChildren().setAll(words, bar);
    }

    /// While it goes on, the focus waits on the bar: a second Enter calls nothing off.
    private void show() {
        var state = model.state.get();
        boolean on = state != State.READY && state != State.SHOWN && state != State.PLACING;
        boolean focused = file.isFocused() || folder.isFocused() || store.isFocused() || bar.isFocused()
                || cancel.isFocused();
        file.setDisable(!model.mayChoose());
        folder.setDisable(!model.mayChoose());
        store.setDisable(!model.mayStore() && !model.mayRead());
        store.setText(say(state == State.PLACING ? "read" : "store"));
        cancel.setDisable(state != State.CHECKING && state != State.STORING);
        bar.setVisible(on);
        bar.setManaged(on);
        boolean now = model.columns.shown.get();
        if (focused && now && !on) {
            columns.point();
        } else if (focused || (placing && !now)) {
            (on ? bar : state == State.SHOWN ? list : file).requestFocus();
        }
        placing = now;
    }

    @Override
    public void start() {
        file.requestFocus();
    }
}
