package enthesis.ui.patient.chart;

import enthesis.domain.course.CourseSummary;
import enthesis.domain.entry.Choices;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.layout.Reveal;
import enthesis.ui.kit.sign.SideTag;
import enthesis.ui.patient.end.EndWords;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The patient's rail: the courses with the side first, New course, and the places of the chart.
final class CoursesRailView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /// What wraps within a button is measured at its least width.
    private static final double LINE = 152;

    private final PatientModel model;
    private final Texts texts;
    private final Function<String, String> regions;
    private final VBox courses = new VBox(4);
    private final VBox link = new VBox(8);
    private final ActButton papers;
    private final ActButton export;
    private final AssessmentView assessment;

    CoursesRailView(PatientModel model, Texts texts, Function<String, String> regions) {
        super(10);
        this.model = model;
        this.texts = texts;
        this.regions = regions;
        getStyleClass().add("courses-rail");
        setMinHeight(USE_PREF_SIZE);
        papers = ActButton.plain(texts.say("sheets.open"), "F8", model::give).wide().named("papers");
        export = ActButton.plain(texts.say("fhir.open"), "F9", model::export).wide().named("export-chart");
        export.setVisible(false);
        export.managedProperty().bind(export.visibleProperty());
        model.exporting.subscribe(to -> export.setVisible(to.isPresent()));
        var elsewhere = ActButton.plain(texts.say("brought.open"), "",
                () -> model.elsewhere.get().ifPresent(Runnable::run)).wide().named("elsewhere");
        elsewhere.visibleProperty().bind(model.elsewhere.map(Optional::isPresent));
        elsewhere.managedProperty().bind(elsewhere.visibleProperty());
        var rule = new Region();
        rule.getStyleClass().add("rail-rule");
        assessment = new AssessmentView(model, texts);
        getChildren().addAll(title("patient.courses"), courses,
                ActButton.plain(texts.say("patient.newCourse"), "Alt+C", this::newCourse).wide().named("new-course"),
                assessment, rule, title("patient.chart"),
                ActButton.plain(texts.say("patient.edit"), "F7", this::edit).wide().named("edit-person"), papers,
                export, elsewhere, link);
        model.linking.subscribe(_ -> link());
        model.giving.subscribe(_ -> show());
        model.page.subscribe(_ -> show());
        model.chosen.subscribe(_ -> show());
    }

    /// In a low window the rail scrolls; else it would push the status line out of sight.
    ScrollPane scrolled() {
        var scroll = new ScrollPane(this);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setMinHeight(0);
        scroll.getStyleClass().addAll("quiet-scroll", "courses-scroll");
        Reveal.in(scroll, () -> this);
        return scroll;
    }

    AssessmentView assessment() {
        return assessment;
    }

    private Label title(String key) {
        var label = new Label(texts.say(key));
        label.getStyleClass().add("work-list-title");
        return label;
    }

    private void newCourse() {
        model.page.get().ifPresent(page -> model.acts().newCourse().accept(page.patient().id()));
    }

    private void edit() {
        model.page.get().ifPresent(page -> model.acts().edit().accept(page.patient()));
    }

    /// The act is one press away, its two fields are not always in sight.
    private void link() {
        link.getChildren().clear();
        model.link().ifPresent(form -> {
            var fields = new LinkView(form, texts);
            fields.setManaged(false);
            fields.setVisible(false);
            model.slip.sheet().subscribe(_ -> {
                if (form.isTyped()) {
                    fields.setVisible(true);
                    fields.setManaged(true);
                }
            });
            link.getChildren().addAll(ActButton.plain(texts.say("patient.link"), "", () -> {
                fields.setVisible(!fields.isVisible());
                fields.setManaged(fields.isVisible());
            }).wide().named("link-open"), fields);
        });
    }

    private void show() {
        boolean may = model.giving.get().isPresent() && model.course().isPresent();
        papers.setVisible(may);
        papers.setManaged(may);
        courses.getChildren().clear();
        model.page.get().ifPresent(page -> {
            for (int at = 0; at < page.courses().size(); at++) {
                courses.getChildren().add(line(page.courses().get(at), at));
            }
        });
    }

    private Button line(CourseSummary summary, int at) {
        var course = summary.course();
        var region = new Label(regions.apply(course.region()));
        region.getStyleClass().add("semibold");
        var upper = new HBox(8, new SideTag(course.side(), SideTag.Size.SMALL, texts.words()), region);
        upper.setAlignment(Pos.CENTER_LEFT);
        var second = new Label(course.ended()
                .map(end -> texts.say("patient.course.ended", texts.date(end.day()),
                        new EndWords(texts).brief(end)))
                .orElseGet(() -> texts.say("patient.course.of", Integer.toString(summary.done()),
                        Integer.toString(course.plan().sessions()))));
        second.getStyleClass().add("rail-second");
        second.setWrapText(true);
        second.setMinWidth(LINE);
        second.setMaxWidth(LINE);
        var button = new Button();
        button.setGraphic(new VBox(4, upper, second));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("course-line");
        button.pseudoClassStateChanged(CHOSEN, at == model.chosen.get());
        button.setAccessibleText(texts.say("kit.side." + Choices.text(course.side())) + " "
                + region.getText() + ", " + second.getText());
        button.setOnAction(_ -> model.chosen.set(at));
        return button;
    }
}
