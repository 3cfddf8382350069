package enthesis.ui.patient;

import static enthesis.ui.patient.Examples.ERIKA;
import static enthesis.ui.patient.Examples.PATIENT;
import static enthesis.ui.patient.Examples.TEXTS;
import static enthesis.ui.patient.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.Course;
import enthesis.domain.value.Side;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.patient.chart.PatientActs;
import enthesis.ui.patient.chart.PatientModel;
import enthesis.ui.patient.chart.PatientPage;
import enthesis.ui.patient.chart.PatientView;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class BeginViewTest {
    private final List<List<String>> begun = new ArrayList<>();
    private Theme theme;
    private Scene scene;

    @Start
    void show(Stage stage) {
        var page = new PatientPage(PATIENT, List.of(Examples.course(ERIKA.id(), "ankle-foot", Side.RIGHT, 2, 28),
                Examples.course(ERIKA.id(), "knee", Side.LEFT, 0, 300)), List.of(), List.of(), List.of(), List.of(),
                List.of());
        var acts = new PatientActs(courses -> begun.add(courses.stream().map(Course::region).toList()), _ -> {},
                _ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {});
        var model = new PatientModel(new DirectWork(), _ -> page, () -> TODAY, acts, TEXTS);
        scene = new Scene(new PatientView(model, TEXTS, Examples::region), 1280, 736);
        theme = new Theme(Theme.Look.LIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        model.show(ERIKA.id());
    }

    @Test
    void arrowsChooseSpaceTicksAndEnterBegins(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.push(KeyCode.DOWN).push(KeyCode.SPACE);
        assertThat(Pictures.save(scene, "begin-light")).isNotEmpty();
        robot.interact(() -> theme.look.set(Theme.Look.DARK));
        assertThat(Pictures.save(scene, "begin-dark")).isNotEmpty();
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.UP).push(KeyCode.SPACE).push(KeyCode.ENTER);
        assertThat(begun).containsExactly(List.of("ankle-foot", "knee"), List.of("knee"));
    }
}
