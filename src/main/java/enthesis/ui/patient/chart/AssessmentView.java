package enthesis.ui.patient.chart;

import enthesis.domain.course.Course;
import enthesis.domain.course.CourseSummary;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.sign.Tone;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The ways from the course that is looked at to its candidacy, its examinations and its consent, with how they stand.
final class AssessmentView extends VBox {
    private final PatientModel model;
    private final Label candidacy = second();
    private final Label exam = second();

    AssessmentView(PatientModel model, Texts texts) {
        super(4);
        this.model = model;
        getStyleClass().add("course-assessment");
        var title = new Label(texts.say("patient.assessment"));
        title.getStyleClass().add("work-list-title");
        candidacy.setId("candidacy-says");
        exam.setId("exam-says");
        getChildren().addAll(title,
                ActButton.plain(texts.say("patient.candidacy"), "F2", this::candidacy).wide().named("candidacy-open"),
                candidacy,
                ActButton.plain(texts.say("patient.exam"), "F3", this::exam).wide().named("exam-open"), exam,
                ActButton.plain(texts.say("patient.consent"), "F4", this::consent).wide().named("consent-open"));
        managedProperty().bind(visibleProperty());
        model.assessing.subscribe(_ -> show());
        model.page.subscribe(_ -> show());
        model.chosen.subscribe(_ -> show());
    }

    private static Label second() {
        var label = new Label();
        label.getStyleClass().add("rail-second");
        label.setWrapText(true);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    void candidacy() {
        go(Assessing::candidacy);
    }

    void exam() {
        go(Assessing::exam);
    }

    void consent() {
        go(Assessing::consent);
    }

    private void go(Function<Assessing, Consumer<Course>> way) {
        model.assessing.get().ifPresent(ways -> model.course()
                .ifPresent(summary -> way.apply(ways).accept(summary.course())));
    }

    private void show() {
        var course = model.course().map(CourseSummary::course);
        setVisible(model.assessing.get().isPresent() && course.isPresent());
        var line = model.page.get().flatMap(page -> course.map(one -> page.assessed().get(one.id())));
        candidacy.setText(line.map(AssessedLine::candidacy).orElse(""));
        exam.setText(line.map(AssessedLine::exam).orElse(""));
        candidacy.getStyleClass().setAll("label", "rail-second", "toned",
                line.map(AssessedLine::tone).orElse(Tone.PLAIN).styleClass());
    }
}
