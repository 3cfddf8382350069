package enthesis.ui.vitals;

import enthesis.ui.kit.section.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// The curves as numbers: a line for each sign, a column for each day, every number with its unit. Made when it is
/// asked for; as many days as there is room for, the newest at the right.
final class EarlierTableView extends GridPane {
    private static final int MOST = 6;

    private final Desk desk;

    EarlierTableView(Desk desk) {
        this.desk = desk;
        setId("earlier-table");
        getStyleClass().add("earlier-table");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /// Shows the numbers of these lines.
    void show(Earlier earlier, List<EarlierColumnView.Line> lines) {
        getChildren().clear();
        getColumnConstraints().clear();
        var followed = lines.stream().filter(line -> !line.before().apply(earlier).isEmpty()).toList();
        var days = followed.stream().flatMap(line -> line.before().apply(earlier).stream())
                .map(Earlier.Point::day).distinct().sorted().toList();
        var shown = days.subList(Math.max(0, days.size() - MOST), days.size());
        heads(shown, days.size());
        for (int row = 0; row < followed.size(); row++) {
            line(followed.get(row), earlier, shown, row + 1);
        }
        setAccessibleText(followed.stream().map(line -> EarlierColumnView.spoken(desk, earlier, line))
                .collect(Collectors.joining("\n")));
    }

    private void heads(List<LocalDate> shown, int all) {
        var title = shown.isEmpty()
                ? desk.say("vitals.none")
                : desk.say("vitals.tableOf", Integer.toString(shown.size()), Integer.toString(all));
        add(label(title, "column-second"), 0, 0);
        var first = new ColumnConstraints();
        first.setPercentWidth(24);
        getColumnConstraints().add(first);
        for (int column = 0; column < shown.size(); column++) {
            var each = new ColumnConstraints();
            each.setHgrow(Priority.ALWAYS);
            each.setPercentWidth(76.0 / MOST);
            getColumnConstraints().add(each);
            add(label(desk.texts().date(shown.get(column)), "column-head"), column + 1, 0);
        }
    }

    private void line(EarlierColumnView.Line line, Earlier earlier, List<LocalDate> shown, int row) {
        add(label(line.name(), "row-title"), 0, row);
        for (var point : line.before().apply(earlier)) {
            int column = shown.indexOf(point.day());
            if (column >= 0) {
                getChildren().removeIf(old -> getRowIndex(old) == row && getColumnIndex(old) == column + 1);
                add(label(point.spoken(), "earlier-number"), column + 1, row);
            }
        }
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
