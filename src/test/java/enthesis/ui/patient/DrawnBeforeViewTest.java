package enthesis.ui.patient;

import static enthesis.ui.patient.Examples.ERIKA;
import static enthesis.ui.patient.Examples.PATIENT;
import static enthesis.ui.patient.Examples.TEXTS;
import static enthesis.ui.patient.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.CourseSummary;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.pain.DrawnOn;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Visit;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.frame.Mnemonics;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.patient.chart.PatientActs;
import enthesis.ui.patient.chart.PatientModel;
import enthesis.ui.patient.chart.PatientPage;
import enthesis.ui.patient.chart.PatientView;
import enthesis.ui.patient.chart.SessionLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The row of the patient's page that hands the screen over before a visit is begun.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@SuppressWarnings("NullAway.Init")
class DrawnBeforeViewTest {
    private static final CourseSummary KNEE = Examples.course(ERIKA.id(), "knee", Side.LEFT, 1, 28);

    private final List<String> told = new ArrayList<>();
    private List<SessionLine> sessions = List.of();
    private List<DrawnOn> earlier = List.of();
    private List<CourseSummary> courses = List.of(KNEE);
    private Theme theme;
    private Scene scene;
    private PatientModel model;

    @Start
    void show(Stage stage) {
        var acts = new PatientActs(_ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {});
        model = new PatientModel(new DirectWork(), _ -> new PatientPage(PATIENT, courses, sessions, List.of(),
                List.of(), List.of(), earlier), () -> TODAY, acts, TEXTS);
        model.drawn.handing.set(Optional.of(() -> told.add("hand")));
        var view = new PatientView(model, TEXTS, Examples::region);
        scene = new Scene(view, 1280, 710);
        theme = new Theme(Theme.Look.LIGHT);
        theme.dress(scene);
        Mnemonics.of(scene);
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(710);
        stage.show();
    }

    private void read(FxRobot robot) {
        robot.interact(() -> model.show(ERIKA.id()));
    }

    private static String said(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private static SessionLine open(int daysAgo) {
        return new SessionLine(VisitId.fresh(), KNEE.course().id(), 2, TODAY.minusDays(daysAgo), Visit.State.OPEN, "");
    }

    @Test
    void itsLetterEnterAndTheMouseHandTheScreenOver(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.H);
        assertThat(told).as("the patient is not read yet").isEmpty();
        read(robot);
        robot.push(KeyCode.ALT, KeyCode.H);
        robot.push(KeyCode.ENTER);
        robot.clickOn("#hand-to-patient");
        assertThat(told).containsExactly("hand", "hand", "hand");
    }

    /// Somebody new has no course yet, and draws for the first one.
    @Test
    void withoutACourseTooThePatientMayDraw(FxRobot robot) {
        courses = List.of();
        read(robot);
        robot.push(KeyCode.ALT, KeyCode.H);
        assertThat(told).containsExactly("hand");
        Pictures.save(scene, "patient-drawn-before-no-course");
    }

    @Test
    void whatWasDrawnIsSaidAndWhichDayItIsOf(FxRobot robot) {
        earlier = List.of(new DrawnOn(TODAY.minusDays(3),
                PainDrawing.read(Cases.drawn(Sheet.EMPTY, 1, "right", "shoulder"))));
        read(robot);
        assertThat(said(robot, "#drawn-today")).isEqualTo("Not drawn today.");
        robot.interact(() -> model.drawn.sheet.edit(Cases.with(Cases.drawn(Sheet.EMPTY, 1, "left", "knee"),
                "painDrawing[1].quality", "burning", "painDrawing[1].score", "6").texts(), "drawn"));
        assertThat(said(robot, "#drawn-today"))
                .isEqualTo("Drawn today, for the visit begun next: LEFT knee, front, burning, 6 of 10");
        assertThat(said(robot, "#drawn-earlier")).isEqualTo(TEXTS.date(TODAY.minusDays(3))
                + ", in no visit: RIGHT shoulder, front, how it feels not said, how strong not said");
        for (var look : Theme.Look.values()) {
            robot.interact(() -> theme.look.set(look));
            assertThat(Pictures.save(scene, "patient-drawn-before-" + look.name().toLowerCase(Locale.ROOT)))
                    .isNotEmpty();
        }
    }

    /// A visit of today has a drawing of its own; an older one that is not signed yet does not.
    @Test
    void inAVisitOfTodayItIsDrawnThere(FxRobot robot) {
        sessions = List.of(open(0));
        read(robot);
        assertThat(said(robot, "#drawn-today"))
                .isEqualTo("A visit of today is open; its check-in (F1) has the drawing.");
        assertThat(robot.lookup("#hand-to-patient").queryAs(Button.class).isDisabled()).isTrue();
        robot.push(KeyCode.ALT, KeyCode.H);
        assertThat(told).isEmpty();
        sessions = List.of(open(7));
        read(robot);
        robot.push(KeyCode.ALT, KeyCode.H);
        assertThat(told).containsExactly("hand");
    }
}
