package enthesis.ui.patient.chart;

import enthesis.domain.consent.Consent;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.course.Interval;
import enthesis.domain.entry.Choices;
import enthesis.domain.outcome.OutcomeWords;
import enthesis.domain.outcome.Series;
import enthesis.ui.kit.Texts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The figures of a course in five tiles; what is not known is said.
final class CourseTilesView extends HBox {
    private final Texts texts;
    private final LocalDate today;

    CourseTilesView(Texts texts, LocalDate today) {
        super(12);
        this.texts = texts;
        this.today = today;
    }

    /// `pain` is how it has changed on average, once there is anything to compare.
    void show(CourseSummary summary, Optional<Series.Course> pain) {
        var course = summary.course();
        var plan = course.plan();
        var weeks = new Interval(plan.weeksFrom(), plan.weeksTo()).toString();
        getChildren().setAll(
                tile("sessions", say("of", Integer.toString(summary.done()), Integer.toString(plan.sessions())),
                        due(summary)),
                tile("since", summary.daysSince(today)
                        .map(days -> say(days == 1 ? "day" : "days", Long.toString(days)))
                        .orElseGet(() -> say("none")), say("interval", weeks)),
                pain.map(this::changed).orElseGet(() -> tile("pain", pain(summary),
                        say(course.baseline().isPresent() ? "pain.scale" : "pain.missing"))),
                tile("agreed", plan.agreed() + " %", say("agreed.what")),
                tile("consent", course.consent().map(Consent::given).map(texts::date).orElseGet(() -> say("missing")),
                        course.consent()
                                .map(consent -> say("consent.what",
                                        texts.say("kit.side." + Choices.text(consent.side())),
                                        consent.version()))
                                .orElseGet(() -> say("consent.none"))));
    }

    private String due(CourseSummary summary) {
        return say("due." + Choices.text(summary.due(today)));
    }

    private String pain(CourseSummary summary) {
        var start = summary.course().baseline().map(Object::toString).orElse("–");
        return summary.painNow().map(now -> start + " → " + now).orElse(start);
    }

    private VBox changed(Series.Course pain) {
        var line = new OutcomeWords(texts.words()).change(say("pain"), pain);
        int cut = line.figures().indexOf(", ");
        return tile("pain", cut < 0 ? line.figures() : line.figures().substring(0, cut),
                cut < 0 ? line.says() : say("pain.change", line.figures().substring(cut + 2)));
    }

    private String say(String key, String... values) {
        return texts.say("patient.tile." + key, values);
    }

    private VBox tile(String name, String figure, String below) {
        var tile = new VBox(2, label(say(name), "tile-name"), label(figure, "tile-figure"), label(below, "tile-below"));
        tile.getStyleClass().add("tile");
        tile.setPrefWidth(100);
        HBox.setHgrow(tile, Priority.ALWAYS);
        tile.setAccessibleText(say(name) + ": " + figure + ", " + below);
        return tile;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
