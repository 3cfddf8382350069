package enthesis.ui.course.exam;

import enthesis.domain.course.exam.Exam;
import enthesis.domain.course.exam.ExamReading;
import enthesis.domain.course.exam.ExamRow;
import enthesis.domain.entry.Choices;
import enthesis.domain.practice.assess.ExamTest.Kind;
import enthesis.domain.value.Side;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.SectionPage;
import enthesis.ui.kit.sign.SideTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// The rows of the examination, by what is examined, with what was found before at their left.
final class ExamGridView extends GridPane {
    private static final double BEFORE = 88;
    private static final double CELL = 72;
    private static final int COLUMNS = 7;

    private final ExamModel model;
    private final Texts texts;
    private final Places places;
    private final List<FoundView> found = new ArrayList<>();
    private List<ExamRow> shown = List.of();

    ExamGridView(ExamModel model, Texts texts, Places places) {
        this.model = model;
        this.texts = texts;
        this.places = places;
        getStyleClass().add("exam-grid");
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(0);
        getColumnConstraints().addAll(name, wide(BEFORE), wide(BEFORE), wide(CELL), wide(CELL), wide(BEFORE),
                wide(BEFORE + CELL));
        model.reading.subscribe(this::show);
    }

    private static ColumnConstraints wide(double width) {
        var column = new ColumnConstraints(width);
        column.setMaxWidth(width);
        return column;
    }

    private void show(ExamReading now) {
        if (!now.rows().equals(shown)) {
            shown = now.rows();
            build();
        }
        found.forEach(row -> row.show(now));
    }

    private void build() {
        getChildren().clear();
        found.clear();
        int line = head();
        var kind = Optional.<Kind>empty();
        for (var row : shown) {
            if (!kind.equals(Optional.of(row.kind()))) {
                kind = Optional.of(row.kind());
                add(SectionPage.heading(texts.say("exam.kind." + Choices.text(row.kind()))), 0,
                        line++, COLUMNS, 1);
            }
            var view = new FoundView(model, texts, row);
            view.into(this, line++, places);
            found.add(view);
        }
    }

    private int head() {
        add(when("exam.baseline", model.page.before().baseline()), 1, 0);
        add(when("exam.last", model.page.before().latest()), 2, 0);
        var sides = model.page.offer().course().side() == Side.LEFT
                ? List.of(Side.LEFT, Side.RIGHT)
                : List.of(Side.RIGHT, Side.LEFT);
        for (int at = 0; at < sides.size(); at++) {
            add(new SideTag(sides.get(at), SideTag.Size.SMALL, texts.words()), 3 + at, 0);
        }
        add(head("exam.difference"), 5, 0);
        add(head("exam.change"), 6, 0);
        return 1;
    }

    private Label head(String key) {
        var label = new Label(texts.say(key));
        label.getStyleClass().add("column-head");
        return label;
    }

    private Label when(String key, Optional<Exam> exam) {
        var label = head(key);
        exam.ifPresent(one -> label.setText(texts.say(key + ".of", texts.day(one.day()))));
        label.setWrapText(true);
        return label;
    }
}
