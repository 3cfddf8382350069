package enthesis.ui.patient;

import static enthesis.ui.patient.Examples.PATIENT;
import static enthesis.ui.patient.Examples.TEXTS;
import static enthesis.ui.patient.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.DateText;
import enthesis.domain.patient.register.RegisterFields;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.work.DirectWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A listed allergy is taken off the chart by hand, with a reason.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class AllergyReasonTest {
    private static final String ASKED = "How severe? Not known is an answer.";
    private final List<String> reasons = new ArrayList<>();
    private RegisterModel model;
    private Scene scene;

    @Start
    void show(Stage stage) {
        var desk = new RegisterDesk((_, _) -> List.of(), (_, reason) -> {
            reasons.add(reason);
            return Optional.empty();
        });
        model = RegisterModel.edit(new DirectWork(), desk, new RegisterModel.Today(TODAY, DateText.Slashes.ASK, TEXTS),
                PATIENT, _ -> {});
        scene = new Scene(new RegisterView(model, TEXTS, _ -> {}, () -> {}), 1280, 736);
        new Theme(Theme.Look.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theReasonIsAskedForByNameOnlyThen(FxRobot robot) {
        assertThat(said(robot)).doesNotContain("Reason for taking off latex");
        robot.interact(() -> {
            model.removeAllergy(1);
            model.sheet.type(RegisterFields.ALLERGIES, "none");
        });
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(said(robot)).contains("Reason for taking off latex",
                "Why is it taken off? The reason stays in the chart.");
        assertThat(reasons).isEmpty();
        robot.clickOn("#allergy-reason").write("tested, none");
        assertThat(Pictures.save(scene, "allergy-reason")).isNotEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(reasons).containsExactly("tested, none");
    }

    @Test
    void aFurtherSubstanceIsTypedAtOnce(FxRobot robot) {
        robot.clickOn("#allergy-another").write("corn");
        assertThat(model.sheet.now().text(RegisterFields.substance(2))).isEqualTo("corn");
    }

    /// How severe it is was not said yet: nobody has answered "not known".
    @Test
    void aFurtherSubstanceStartsWithoutASeverityAndAsksForIt(FxRobot robot) {
        robot.clickOn("#allergy-another").write("corn");
        assertThat(model.sheet.now().text(RegisterFields.severity(2))).isEmpty();
        assertThat(said(robot)).doesNotContain(ASKED);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(reasons).isEmpty();
        assertThat(said(robot)).contains(ASKED);
        assertThat(Pictures.save(scene, "allergy-severity")).isNotEmpty();
        robot.clickOn("#severity-2 .value-unknown");
        assertThat(said(robot)).doesNotContain(ASKED);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(reasons).containsExactly("");
    }

    private static List<String> said(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream().filter(label -> label.isVisible()
                && label.getParent().isVisible()).map(Labeled::getText).toList();
    }
}
