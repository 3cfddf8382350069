package enthesis.ui.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.note.SeedCase;
import enthesis.domain.note.handout.Handout;
import enthesis.domain.note.handout.Handout.Paper;
import enthesis.domain.people.Clinic;
import enthesis.domain.value.PersonId;
import enthesis.domain.visit.AftercareFields;
import enthesis.domain.visit.NoteFields;
import enthesis.domain.wording.Confirmed;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.Wordings;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.paper.PaperActs;
import enthesis.ui.note.NoteDesk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
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
    private final List<Handout> printed = new ArrayList<>();
    private Theme theme;
    private Scene scene;
    private NoteDesk at;
    private AftercareView view;
    private Wordings wordings = SeedCase.WORDINGS;

    @Start
    void show(Stage stage) {
        at = new NoteDesk(SeedCase.sheet().with(AftercareFields.LANGUAGE, ""));
        view = view(new Clinic("Harbour Street Clinic", "555 0100", "911", Clinic.Copies.UNKNOWN));
        theme = new Theme(Theme.Look.LIGHT);
        scene = new Scene(new StackPane(view.node()), 792, 650);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private AftercareView view(Clinic clinic) {
        return new AftercareView(at.desk, new AftercareView.Letterhead(clinic, () -> wordings, () -> "Dr. L. Hale"),
                new PaperActs(printed::add, printed::add));
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
        robot.interact(() -> scene.setRoot(new StackPane(view(Clinic.named("Harbour")).node())));
        assertThat(robot.lookup("#no-numbers").queryLabeled().getText()).contains("no telephone", "Practice (F4)");
        Pictures.save(scene, "aftercare-no-numbers");
    }

    @Test
    void whatIsShownIsPrinted(FxRobot robot) {
        robot.interact(robot.lookup("#print-handout").queryButton()::fire);
        robot.interact(robot.lookup("#paper").queryAs(ChoiceBar.class)::requestFocus);
        robot.push(KeyCode.RIGHT);
        robot.interact(robot.lookup("#print-handout").queryButton()::fire);
        robot.push(KeyCode.I);
        robot.interact(() -> view.prints());
        assertThat(printed).extracting(Handout::paper).containsExactly(Paper.AFTER, Paper.BEFORE, Paper.LETTER);
        assertThat(Pictures.save(scene, "aftercare-letter")).isNotEmpty();
        assertThat(printed.getLast().groups().getLast().lines()).containsExactly(
                "Kind regards, Dr. L. Hale, Harbour Street Clinic");
    }

    @Test
    void theSheetBeforeTheNextWaitsForItsDay(FxRobot robot) {
        robot.interact(() -> at.desk.sheet().type(AftercareFields.NEXT, ""));
        robot.interact(robot.lookup("#paper").queryAs(ChoiceBar.class)::requestFocus);
        robot.push(KeyCode.B);
        assertThat(robot.lookup("#print-handout").queryButton().isDisabled()).isTrue();
        assertThat(robot.lookup("#paper-line").queryLabeled().getText()).contains("day of the next appointment");
        robot.interact(() -> at.desk.sheet().type(AftercareFields.NEXT, "21 Dec 2026"));
        assertThat(robot.lookup("#print-handout").queryButton().isDisabled()).isFalse();
        assertThat(Pictures.save(scene, "aftercare-before")).isNotEmpty();
    }

    /// Nothing is given out in a language that nobody here has read; that is said, and the sheet is English.
    @Test
    void aLanguageIsGivenOnlyOnceItIsRead(FxRobot robot) {
        robot.interact(robot.lookup("#paper-language").queryAs(ChoiceBar.class)::requestFocus);
        robot.push(KeyCode.D);
        assertThat(at.desk.now().aftercare().language()).isEqualTo("German");
        assertThat(robot.lookup("#paper-line").queryLabeled().getText()).startsWith("Nobody here has read").contains(
                "German");
        robot.interact(() -> view.prints());
        assertThat(Pictures.save(scene, "aftercare-unread")).isNotEmpty();
        wordings = wordings.with(Language.GERMAN, new Confirmed(new PersonId(new UUID(0, 1)), Instant.EPOCH,
                wordings.mark(Language.GERMAN)));
        robot.interact(() -> at.desk.sheet().type(AftercareFields.TO, "her daughter"));
        robot.interact(() -> view.prints());
        assertThat(printed).extracting(Handout::language).containsExactly(Language.ENGLISH, Language.GERMAN);
        assertThat(robot.lookup("#paper-line").queryLabeled().isVisible()).isFalse();
        assertThat(Pictures.save(scene, "aftercare-german")).isNotEmpty();
        robot.interact(() -> at.desk.sheet().type(AftercareFields.LANGUAGE, "Polish"));
        assertThat(robot.lookup("#paper-line").queryLabeled().getText()).startsWith("There is no paper in Polish");
    }

    @Test
    void deferredVisitHasNoHandout(FxRobot robot) {
        robot.interact(() -> at.desk.sheet().type(NoteFields.ENDING, "deferred"));
        assertThat(robot.lookup(".papers").query().isVisible()).isFalse();
    }

    @Test
    void everyFieldCanBeGoneTo(FxRobot robot) {
        robot.interact(() -> assertThat(List.of(AftercareFields.GIVEN, AftercareFields.TO, AftercareFields.LANGUAGE,
                AftercareFields.WARNINGS_TOLD, AftercareFields.PHYSIOTHERAPY, AftercareFields.PHYSIOTHERAPIST,
                AftercareFields.NEXT)).allMatch(view::focus));
    }
}
