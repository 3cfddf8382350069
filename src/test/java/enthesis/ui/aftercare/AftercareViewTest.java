package enthesis.ui.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.note.SeedCase;
import enthesis.domain.people.Clinic;
import enthesis.domain.visit.AftercareFields;
import enthesis.domain.visit.NoteFields;
import enthesis.domain.visit.Reading;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.Theme;
import enthesis.ui.note.NoteDesk;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@SuppressWarnings("NullAway.Init")
class AftercareViewTest {
    private final List<Reading> printed = new ArrayList<>();
    private Theme theme;
    private Scene scene;
    private NoteDesk at;
    private AftercareView view;

    @Start
    void show(Stage stage) {
        at = new NoteDesk(SeedCase.sheet().with(AftercareFields.LANGUAGE, ""));
        view = new AftercareView(at.desk, new Clinic("Harbour Street Clinic", "555 0100", "911", Clinic.Copies.UNKNOWN),
                new AftercareActs(printed::add, printed::add));
        theme = new Theme(Theme.Look.LIGHT);
        scene = new Scene(new StackPane(view.node()), 792, 650);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aftercareInBothLooks(FxRobot robot) {
        assertThat(Pictures.save(scene, "aftercare-light")).isNotEmpty();
        robot.interact(() -> theme.look.set(Theme.Look.DARK));
        assertThat(Pictures.save(scene, "aftercare-dark")).isNotEmpty();
    }

    @Test
    void aSheetWithoutNumbersSaysSoWhereItIsSeen(FxRobot robot) {
        assertThat(robot.lookup("#no-numbers").tryQuery()).isEmpty();
        robot.interact(() -> scene.setRoot(new StackPane(new AftercareView(at.desk, Clinic.named("Harbour"),
                new AftercareActs(printed::add, printed::add)).node())));
        assertThat(robot.lookup("#no-numbers").queryLabeled().getText()).contains("no telephone", "Practice (F4)");
        Pictures.save(scene, "aftercare-no-numbers");
    }

    @Test
    void printGivesTheReadingOfNow(FxRobot robot) {
        robot.interact(robot.lookup("#print-handout").queryButton()::fire);
        assertThat(printed).containsExactly(at.desk.now());
    }

    @Test
    void deferredVisitHasNoHandout(FxRobot robot) {
        robot.interact(() -> at.desk.sheet().type(NoteFields.ENDING, "deferred"));
        assertThat(robot.lookup("#print-handout").query().getParent().getParent().isVisible()).isFalse();
    }

    @Test
    void everyFieldCanBeGoneTo(FxRobot robot) {
        robot.interact(() -> assertThat(List.of(AftercareFields.GIVEN, AftercareFields.TO, AftercareFields.LANGUAGE,
                AftercareFields.WARNINGS_TOLD, AftercareFields.PHYSIOTHERAPY, AftercareFields.PHYSIOTHERAPIST,
                AftercareFields.NEXT)).allMatch(view::focus));
    }
}
