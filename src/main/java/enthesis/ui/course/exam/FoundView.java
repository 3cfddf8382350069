package enthesis.ui.course.exam;

import enthesis.domain.course.exam.Exam;
import enthesis.domain.course.exam.ExamFields;
import enthesis.domain.course.exam.ExamReading;
import enthesis.domain.course.exam.ExamRow;
import enthesis.domain.course.exam.Measure;
import enthesis.domain.value.Side;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.Tied;
import enthesis.ui.kit.section.Places;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// One row of the examination: the test, what was found before, a field for each side, the difference between them and
/// the change since the baseline.
final class FoundView {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final ExamModel model;
    private final Texts texts;
    private final ExamRow row;
    private final List<TextField> cells = new ArrayList<>();
    private final Label difference = quiet();
    private final Label change = quiet();

    FoundView(ExamModel model, Texts texts, ExamRow row) {
        this.model = model;
        this.texts = texts;
        this.row = row;
        change.setId("change-" + row.key());
        difference.setId("difference-" + row.key());
        row.sides().forEach(side -> cells.add(cell(side)));
    }

    /// Puts the row into the grid; where the test has no sides its one field stands under the first of them.
    void into(GridPane grid, int line, Places places) {
        grid.add(name(), 0, line);
        grid.add(before(model.page.before().baseline()), 1, line);
        grid.add(before(model.page.before().latest()), 2, line);
        for (int at = 0; at < cells.size(); at++) {
            grid.add(cells.get(at), 3 + at, line, cells.size() == 1 ? 2 : 1, 1);
            places.put(ExamFields.found(row.on(row.sides().get(at))), cells.get(at));
        }
        grid.add(difference, 5, line);
        grid.add(change, 6, line);
    }

    private VBox name() {
        var title = new Label(row.name());
        title.getStyleClass().add("row-title");
        title.setWrapText(true);
        var second = new Label(scale());
        second.getStyleClass().add("row-second");
        var name = new VBox(title, second);
        name.getStyleClass().add("row-lines");
        return name;
    }

    private TextField cell(Side side) {
        var field = ExamFields.found(row.on(side));
        var cell = new TextField();
        Tied.to(cell, model.sheet.text(field));
        cell.setId("found-" + field.name());
        cell.getStyleClass().add("diary-cell");
        cell.setAccessibleText(row.name() + ", " + sideWord(side) + ", " + scale());
        return cell;
    }

    /// What the numbers are, and what is usual where somebody said so.
    private String scale() {
        var test = row.test();
        return test.normal().isEmpty() ? test.scale() : texts.say("exam.normal", test.scale(), test.normal());
    }

    private String sideWord(Side side) {
        return side == Side.MIDLINE ? "" : texts.say("kit.side." + side.name().toLowerCase(Locale.ROOT));
    }

    private Label before(Optional<Exam> exam) {
        var label = quiet();
        label.setText(exam.filter(one -> row.sides().stream().map(row::on).anyMatch(one.found()::containsKey))
                .map(one -> row.sides().stream().map(row::on).map(measure -> found(one, measure))
                        .collect(Collectors.joining(" / ")))
                .orElse(""));
        return label;
    }

    private static String found(Exam exam, Measure measure) {
        return exam.found(measure).map(FoundView::written).orElse("\u2013");
    }

    private static Label quiet() {
        var label = new Label();
        label.getStyleClass().add("found");
        return label;
    }

    void show(ExamReading now) {
        for (int at = 0; at < cells.size(); at++) {
            var refusal = Optional.ofNullable(now.refusals().get(ExamFields.found(row.on(row.sides().get(at)))));
            cells.get(at).pseudoClassStateChanged(REFUSED, refusal.isPresent());
            cells.get(at).setAccessibleHelp(refusal.map(texts::say).orElse(""));
        }
        difference.setText(row.difference(now.exam()).map(FoundView::signed).orElse(""));
        change.setText(model.baseline().flatMap(before -> row.change(before, now.exam())).map(this::changed)
                .orElse(""));
    }

    /// "−1 better": which way is better is said by the test.
    private String changed(BigDecimal by) {
        var key = by.signum() == 0
                ? "exam.same"
                : (by.signum() < 0) == row.test().lowerIsBetter() ? "exam.better" : "exam.worse";
        return texts.say(key, signed(by));
    }

    static String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + written(number) : written(number);
    }

    static String written(BigDecimal number) {
        return number.toPlainString().replace('-', '\u2212');
    }
}
