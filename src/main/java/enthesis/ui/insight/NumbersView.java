package enthesis.ui.insight;

import enthesis.ui.insight.page.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The numbers behind a figure: every line with its counts and its interval in the same size. Scrolls by the arrows.
final class NumbersView extends ScrollPane {
    private static final double FIRST = 24;
    private static final double NARROW = 17;
    private static final int MANY = 8;
    private static final double WHOLE = 100;
    private static final Pattern BLANKS = Pattern.compile(" ");
    private static final int LONG = 16;
    private static final int MARGIN = 8;

    NumbersView() {
        setId("insight-table");
        getStyleClass().add("insight-table");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(Page.Grid grid) {
        var table = new GridPane();
        table.getStyleClass().add("insight-grid");
        int columns = grid.heads().size();
        double first = columns > MANY ? NARROW : columns > 2 ? FIRST : WHOLE / 2;
        double letters = IntStream.range(1, columns).map(column -> letters(grid, column)).sum();
        for (int column = 0; column < columns; column++) {
            var wide = new ColumnConstraints();
            wide.setPercentWidth(column == 0 ? first : (WHOLE - first) * letters(grid, column) / letters);
            wide.setHgrow(Priority.ALWAYS);
            table.getColumnConstraints().add(wide);
        }
        row(table, grid.heads(), 0, "insight-head");
        for (int at = 0; at < grid.lines().size(); at++) {
            row(table, grid.lines().get(at), at + 1, "insight-cell");
        }
        var all = new VBox(10, table);
        grid.notes().forEach(note -> all.getChildren().add(label(note, "insight-note")));
        setContent(all);
        setVvalue(0);
        setAccessibleText(grid.words());
    }

    /// How much room a column wants beside the others: a count less than an interval.
    private static int letters(Page.Grid grid, int column) {
        int word = BLANKS.splitAsStream(grid.heads().get(column)).mapToInt(String::length).max().orElse(0);
        int cell = grid.lines().stream().filter(line -> empty(line, column + 1) == 0)
                .mapToInt(line -> line.get(column).length()).max().orElse(0);
        return MARGIN + Math.max(word, Math.min(cell, LONG));
    }

    private static void row(GridPane table, List<String> texts, int row, String style) {
        for (int column = 0; column < texts.size(); column += 1 + empty(texts, column + 1)) {
            var cell = label(texts.get(column), style);
            cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            if (column == 0) {
                cell.getStyleClass().add("insight-first");
            }
            table.add(cell, column, row, 1 + empty(texts, column + 1), 1);
        }
    }

    /// How many cells from one on say nothing: what stands before them has their room.
    private static int empty(List<String> texts, int from) {
        int at = from;
        while (at < texts.size() && texts.get(at).isEmpty()) {
            at++;
        }
        return at - from;
    }

    static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
