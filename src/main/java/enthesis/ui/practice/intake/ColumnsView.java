package enthesis.ui.practice.intake;

import enthesis.domain.entry.Choices;
import enthesis.domain.intake.table.Part;
import enthesis.exchange.table.in.TableFile;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.FieldBox;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.layout.Reveal;
import enthesis.ui.practice.intake.ColumnsModel.Line;
import enthesis.ui.practice.list.LineCellView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The columns of a table with what stands in them at the left, what the chosen one holds at the right, below both who
/// the first rows are. Arrows go through the columns, Tab to what one holds: a letter places it.
final class ColumnsView extends VBox {
    private static final double LEFT_WIDTH = 520;

    private final ImportModel model;
    private final ColumnsModel columns;
    private final Texts texts;
    private final ListView<Line> list = new ListView<>();
    private final VBox about = new VBox(8);
    private final StringProperty delimiter = new SimpleStringProperty("");
    private final StringProperty encoding = new SimpleStringProperty("");
    private final ColumnQuestionsView questions;
    private boolean showing;
    /// The column that is shown at the right, and what it holds; the bars there stay while only an answer changes.
    private String shown = "";

    ColumnsView(ImportModel model, Texts texts) {
        super(10);
        this.model = model;
        this.columns = model.columns;
        this.texts = texts;
        questions = new ColumnQuestionsView(columns, texts);
        setId("columns");
        list.setId("columns-list");
        list.getStyleClass().add("index-list");
        list.setAccessibleText(say("title"));
        list.setCellFactory(_ -> new LineCellView<>(
                (row, line) -> line.marked(row.name(), row.examples(), row.asked() ? say("asks") : row.part(),
                        row.asked() ? "caution-mark" : "line-second"),
                row -> String.join(", ", row.name(), row.asked() ? say("asks") : row.part(), row.examples())));
        list.setPrefWidth(LEFT_WIDTH);
        var people = new Label();
        people.setId("columns-people");
        people.getStyleClass().add("sub");
        people.setMinHeight(USE_PREF_SIZE);
        var right = new ScrollPane(about);
        right.setFitToWidth(true);
        right.setFocusTraversable(false);
        right.getStyleClass().add("columns-about");
        Reveal.in(right, () -> about);
        var both = new HBox(16, list, right);
        HBox.setHgrow(right, Priority.ALWAYS);
        setVgrow(both, Priority.ALWAYS);
        getChildren().setAll(form(), both, people);
        list.getSelectionModel().selectedItemProperty().subscribe(line -> about(Optional.ofNullable(line)));
        columns.changes.subscribe(() -> {
            var first = columns.people();
            people.setText(first.isEmpty() ? say("nobody") : say("people") + "\n" + String.join("\n", first));
            fill(columns.lines());
        });
    }

    private String say(String key, String... values) {
        return texts.say("columns." + key, values);
    }

    private HBox form() {
        var between = new ChoiceBar(delimiter, new Option(";", say("delimiter.semicolon")),
                new Option(",", say("delimiter.comma")), new Option("\t", say("delimiter.tab")),
                new Option("|", say("delimiter.pipe"))).named("columns-delimiter");
        var written = new SearchChoice(texts, say("encoding"), encoding,
                TableFile.ENCODINGS.stream().map(one -> new Option(one, say("encoding." + one))).toList())
                .named("columns-encoding");
        delimiter.addListener((_, _, now) -> {
            if (!showing && !now.isEmpty()) {
                model.reform(columns.reading().form().with(now.charAt(0)));
            }
        });
        encoding.addListener((_, _, now) -> {
            if (!showing && !now.isEmpty()) {
                model.reform(columns.reading().form().in(now));
            }
        });
        HBox.setHgrow(written, Priority.ALWAYS);
        return new HBox(16, new FieldBox(say("delimiter"), between), written);
    }

    private void fill(List<Line> lines) {
        if (!columns.shown.get()) {
            return;
        }
        showing = true;
        delimiter.set(String.valueOf(columns.reading().form().delimiter()));
        encoding.set(columns.reading().form().encoding());
        showing = false;
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        if (list.getItems().size() == lines.size()) {
            for (int i = 0; i < lines.size(); i++) {
                if (!list.getItems().get(i).equals(lines.get(i))) {
                    list.getItems().set(i, lines.get(i));
                }
            }
        } else {
            list.getItems().setAll(lines);
            at = 0;
        }
        list.getSelectionModel().select(Math.min(at, lines.size() - 1));
        about(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
    }

    private void about(Optional<Line> line) {
        var key = line.map(one -> one.column() + " " + one.part() + questions.key(one.column())).orElse("");
        if (key.equals(shown) && line.isPresent()) {
            return;
        }
        boolean sameColumn = line.isPresent() && shown.startsWith(line.get().column() + " ")
                && !about.getChildren().isEmpty();
        shown = key;
        if (sameColumn) {
            about.getChildren().remove(2, about.getChildren().size());
            about.getChildren().addAll(questions.of(line.get().column()));
        } else {
            about.getChildren().clear();
            line.ifPresent(this::offer);
        }
    }

    private void offer(Line line) {
        var options = new ArrayList<Option>();
        for (var part : Part.values()) {
            options.add(new Option(Choices.text(part), say("part." + Choices.text(part))));
        }
        options.add(new Option("", say("part.none")));
        var value = new SimpleStringProperty(
                columns.reading().parts().get(line.column()).map(Choices::text).orElse(""));
        var holds = new ChoiceBar(value, options).inLines(5).named("columns-part");
        var title = new Label(say("holds", line.name()));
        holds.setAccessibleText(title.getText());
        value.addListener((_, _, now) -> columns.place(line.column(), now));
        about.getChildren().setAll(title, holds);
        about.getChildren().addAll(questions.of(line.column()));
    }

    /// Goes to what is asked first; to the columns where nothing is.
    void point() {
        applyCss(); // what is just shown can get the focus then
        var open = columns.open();
        int column = open.isEmpty() ? -1 : open.getFirst().column();
        if (column >= 0) {
            list.getSelectionModel().select(column);
            list.scrollTo(Math.max(0, column - 2));
            Optional.ofNullable(about.lookup("#columns-" + Choices.text(open.getFirst().what())))
                    .ifPresentOrElse(Node::requestFocus, list::requestFocus);
        } else {
            list.requestFocus();
        }
    }
}
