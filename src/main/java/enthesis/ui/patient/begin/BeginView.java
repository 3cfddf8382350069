package enthesis.ui.patient.begin;

import enthesis.domain.course.CourseSummary;
import enthesis.domain.entry.Choices;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.sign.SideTag;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One line per open course, the side first; arrows go from line to line, Space ticks, Enter begins, Esc leaves.
public final class BeginView extends VBox {
    private final BeginModel model;
    private final Texts texts;
    private final Function<String, String> regions;
    private final LocalDate today;
    private final List<CheckBox> lines;

    /// `regions` gives a region's name by its key; `today` counts the days since the last session.
    public BeginView(BeginModel model, Texts texts, Function<String, String> regions, LocalDate today, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.regions = regions;
        this.today = today;
        setId("begin");
        getStyleClass().add("work-list");
        lines = model.courses().stream().map(this::line).toList();
        getChildren().add(label(texts.say("patient.begin.title"), "begin-title"));
        getChildren().addAll(lines);
        getChildren().add(foot(back));
        setMinHeight(USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private CheckBox line(CourseSummary summary) {
        var course = summary.course();
        var region = label(regions.apply(course.region()), "line-name");
        var session = texts.say("patient.begin.session", Integer.toString(summary.done() + 1),
                Integer.toString(course.plan().sessions()));
        long days = summary.daysSince(today).orElse(0L);
        var last = summary.last()
                .map(day -> days == 1
                        ? texts.say("patient.begin.yesterday", texts.date(day))
                        : texts.say("patient.begin.last", texts.date(day), Long.toString(days)))
                .orElseGet(() -> texts.say("patient.begin.first"));
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var words = new HBox(12, new SideTag(course.side(), SideTag.Size.LARGE, texts.words()), region,
                label(session, "line-says"), spring, label(last, "line-second"));
        words.getStyleClass().add("begin-words");
        var line = new CheckBox();
        line.setGraphic(words);
        line.setId("begin-" + Choices.text(course.side()) + "-" + course.region());
        line.getStyleClass().addAll("tick-row", "begin-line");
        line.setMaxWidth(Double.MAX_VALUE);
        words.prefWidthProperty().bind(line.widthProperty().subtract(68));
        line.setAccessibleText(texts.say("kit.side." + Choices.text(course.side())) + " " + region.getText() + ", "
                + session + ", " + last);
        line.setSelected(model.ticked().get().contains(course.id()));
        line.selectedProperty().subscribe((_, now) -> model.tick(course.id(), now));
        return line;
    }

    private HBox foot(Runnable back) {
        var why = label("", "line-second");
        var begin = ActButton.primary("", "Enter", model::begin).named("begin-visit");
        model.ticked().subscribe(now -> {
            begin.setDisable(now.isEmpty());
            begin.setText(texts.say(now.size() > 1 ? "patient.begin.several" : "patient.begin.one",
                    Integer.toString(now.size())));
            why.setText(texts.say(now.isEmpty() ? "patient.begin.none" : "patient.begin.keys"));
        });
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var foot = new HBox(12, why, spring, ActButton.plain(texts.say("patient.begin.back"), "Esc", back), begin);
        foot.getStyleClass().add("begin-foot");
        return foot;
    }

    /// Puts the focus on the course the visit was asked from.
    public void start() {
        lines.stream().filter(CheckBox::isSelected).findFirst().ifPresent(Node::requestFocus);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ENTER -> model.begin();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).isFocused()) {
                lines.get(Math.clamp(at + by, 0, lines.size() - 1)).requestFocus();
                return;
            }
        }
        lines.getFirst().requestFocus();
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
