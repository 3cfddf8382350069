package enthesis.ui.followup;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.followup.FollowUpReading;
import enthesis.domain.followup.diary.DiaryItem;
import enthesis.ui.kit.Texts;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The diary as a grid: a row to a question, a column to a day. Tab and Enter go down a day; only the day of the call
/// is open, or with a diary on paper every day that has been.
final class DiaryView extends VBox {
    private static final List<DiaryItem> ITEMS = List.of(DiaryItem.values());
    private static final double LABEL = 186;
    private static final double CELL = 78;
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");

    private final FollowUpModel model;
    private final Texts texts;
    private final Runnable below;
    private final List<CellView> cells = new ArrayList<>();
    private Label fever = new Label();
    private final List<VBox> heads = new ArrayList<>();
    private final GridPane top = new GridPane();
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);

    /// `below` puts the focus on what follows the last row.
    DiaryView(FollowUpModel model, Texts texts, Runnable below) {
        this.model = model;
        this.texts = texts;
        this.below = below;
        top.getStyleClass().add("diary");
        grid.getStyleClass().add("diary");
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(top, scroll);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal);
        model.first.subscribe(_ -> build());
        model.reading.subscribe(this::show);
    }

    private void build() {
        cells.clear();
        heads.clear();
        for (var one : List.of(top, grid)) {
            one.getChildren().clear();
            one.getColumnConstraints().setAll(new ColumnConstraints(LABEL));
        }
        for (var item : ITEMS) {
            grid.add(label(item), 0, row(item));
        }
        int last = Math.min(model.lastDay(), model.first.get() + FollowUpModel.SHOWN - 1);
        for (int day = model.first.get(); day <= last; day++) {
            top.getColumnConstraints().add(new ColumnConstraints(CELL));
            grid.getColumnConstraints().add(new ColumnConstraints(CELL));
            column(day, day - model.first.get() + 1);
        }
        show(model.reading.get());
    }

    private void column(int day, int column) {
        var date = model.page.session().date(day);
        var head = new VBox(styled(texts.say("followup.day", Integer.toString(day)), "diary-day"),
                styled(date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + texts.day(date),
                        "line-second"));
        head.getStyleClass().add("diary-head");
        heads.add(head);
        top.add(head, column, 0);
        for (var item : ITEMS) {
            var cell = new CellView(model, item, day, this::move);
            cell.setAccessibleText(texts.say("followup.item." + Choices.text(item)) + ", "
                    + texts.say("followup.day", Integer.toString(day)));
            if (model.hasNotCome(day)) {
                cell.setPromptText("·");
            }
            cells.add(cell);
            grid.add(cell, column, row(item));
        }
    }

    private VBox label(DiaryItem item) {
        var name = styled(texts.say("followup.item." + Choices.text(item)), "row-title");
        var how = styled(texts.say("followup.how." + Choices.text(item.reads())), "row-second");
        if (item == DiaryItem.FEVER) {
            how.setId("fever-converted");
            fever = how;
        }
        var row = new VBox(name, how);
        row.getStyleClass().add("diary-label");
        return row;
    }

    private static Label styled(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    private void show(FollowUpReading reading) {
        cells.forEach(cell -> cell.show(reading));
        fever.setText(model.converted().entrySet().stream().map(one -> texts.say("followup.converted",
                one.getKey().toString(), one.getValue().toPlainString())).collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), said -> said.isEmpty() ? texts.say("followup.how.fever") : said)));
        for (int column = 0; column < heads.size(); column++) {
            heads.get(column).pseudoClassStateChanged(ASKED, model.first.get() + column == reading.day());
        }
    }

    private static int row(DiaryItem item) {
        return ITEMS.indexOf(item);
    }

    private void move(CellView from, int rows, int columns) {
        int row = row(from.item()) + rows;
        if (row >= ITEMS.size()) {
            below.run();
        } else if (row >= 0) {
            cells.stream().filter(cell -> row(cell.item()) == row && cell.day() == from.day() + columns)
                    .filter(CellView::isEditable).findFirst().ifPresent(CellView::requestFocus);
        }
    }

    /// Puts the focus on a cell; turns to its days where they are out of sight.
    boolean go(Field field) {
        if (!field.group().equals(DiaryItem.GROUP)) {
            return false;
        }
        int day = DiaryItem.day(field);
        if (day < model.first.get() || day >= model.first.get() + FollowUpModel.SHOWN) {
            model.turn();
        }
        cells.stream().filter(cell -> cell.item().on(cell.day()).equals(field)).findFirst()
                .ifPresent(CellView::requestFocus);
        return true;
    }

    /// Keeps the cell with the focus in sight.
    private void reveal(@Nullable Node focus) {
        if (!(focus instanceof CellView cell) || !cells.contains(cell)) {
            return;
        }
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = grid.getHeight() - seen;
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp((cell.getBoundsInParent().getCenterY() - seen / 2) / hidden, 0, 1));
        }
    }

    /// The first question of the day of the call.
    void start() {
        go(DiaryItem.TREATED.on(Math.clamp(model.reading.get().day(), 0, model.lastDay())));
    }
}
