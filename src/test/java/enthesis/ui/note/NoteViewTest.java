package enthesis.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.PointFields;
import enthesis.domain.note.SeedCase;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.NoteFields;
import enthesis.domain.visit.NoteFields.Paragraph;
import enthesis.domain.visit.ObservationFields;
import enthesis.storage.reference.MacroFile;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.kit.work.HeldWork;
import java.time.Duration;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@SuppressWarnings("NullAway.Init")
class NoteViewTest {
    private Theme theme;
    private Scene scene;
    private NoteDesk at;
    private NoteModel model;
    private NoteView view;

    @Start
    void show(Stage stage) {
        var sheet = Cases.with(SeedCase.sheet(), "observation.minutes", "", "observation.neurovascular", "",
                "note.indicationOwn",
                "Gives way on stairs twice a month now, before every other day. She wants to hike "
                        + "8 km in spring. We keep 15 % at the ligaments.");
        at = new NoteDesk(sheet);
        model = new NoteModel(at.desk, SeedCase.TEXT, MacroFile::load);
        var sign = new SignModel(at.desk, model, (_, _) -> new Signing.Signed(), new DirectWork());
        view = new NoteView(at.desk, model, sign);
        theme = new Theme(Theme.Look.LIGHT);
        HBox.setHgrow(view.node(), Priority.ALWAYS);
        scene = new Scene(new HBox(view.node(), view.panel().orElseThrow()), 1096, 710);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void noteInBothLooks(FxRobot robot) {
        robot.interact(() -> {
            model.rewrite(Paragraph.PROCEDURE);
            at.desk.sheet().type(PointFields.volume(6), "2");
        });
        assertThat(Pictures.save(scene, "note-light")).isNotEmpty();
        robot.interact(() -> ((ScrollPane) view.node()).setVvalue(1));
        assertThat(Pictures.save(scene, "note-light-end")).isNotEmpty();
        robot.interact(() -> theme.look.set(Theme.Look.DARK));
        assertThat(Pictures.save(scene, "note-dark")).isNotEmpty();
    }

    @Test
    void signSectionShowsTheNoteAsItWillBeSigned(FxRobot robot) {
        var sign = new SignModel(at.desk, model, (_, _) -> new Signing.Signed(), new DirectWork());
        var section = new SignView(at.desk, model, sign);
        HBox.setHgrow(section.node(), Priority.ALWAYS);
        robot.interact(() -> scene.setRoot(new HBox(section.node(), section.panel().orElseThrow())));
        assertThat(Pictures.save(scene, "sign-light")).isNotEmpty();
        assertThat(robot.lookup("#sign").queryButton().isDisabled()).isTrue();
    }

    @Test
    void gapOpensItsFieldByKey(FxRobot robot) {
        var gap = robot.lookup(".note-gap").query();
        robot.interact(gap::requestFocus);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(at.gone).containsExactly(ObservationFields.MINUTES);
    }

    @Test
    void macroExpandsAndTabGoesToItsGap(FxRobot robot) {
        var own = robot.lookup("#own-plan").queryAs(TextArea.class);
        robot.interact(own::requestFocus);
        robot.write(".rom ");
        assertThat(own.getText()).isEqualTo("Full range of motion from day {day} on, without load.");
        assertThat(own.getSelectedText()).isEqualTo("{day}");
        robot.write("3");
        assertThat(at.desk.sheet().now().text(NoteFields.own(Paragraph.PLAN))).contains("from day 3 on");
    }

    @Test
    void anEmptiedParagraphTakesTheNextLetters(FxRobot robot) {
        var area = robot.lookup("#rewritten-procedure").queryAs(TextArea.class);
        robot.interact(robot.lookup("#turn-procedure").queryAs(Hyperlink.class)::fire);
        robot.write("!").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        assertThat(area.getText()).isEmpty();
        assertThat(area.isVisible()).isTrue();
        robot.write("Injected as planned.");
        assertThat(area.getText()).isEqualTo("Injected as planned.");
        assertThat(at.desk.sheet().now().text(NoteFields.rewritten(Paragraph.PROCEDURE)))
                .isEqualTo("Injected as planned.");
    }

    /// Nothing that somebody wrote makes way for what is composed before that was asked.
    @Test
    void whatWasRewrittenIsComposedAnewOnlyWhenThatIsAsked(FxRobot robot) {
        var turn = robot.lookup("#turn-procedure").queryAs(Hyperlink.class);
        var area = robot.lookup("#rewritten-procedure").queryAs(TextArea.class);
        robot.interact(turn::fire);
        robot.interact(turn::fire);
        assertThat(area.isVisible()).as("nothing was written").isFalse();
        robot.interact(turn::fire);
        robot.write(" She breathed calmly.");
        robot.interact(turn::fire);
        assertThat(area.getText()).endsWith(" She breathed calmly.");
        assertThat(Pictures.save(scene, "note-asked")).isNotEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(area.isVisible()).isTrue();
        assertThat(area.getText()).endsWith(" She breathed calmly.");
        robot.interact(turn::fire);
        robot.interact(robot.from(area.getParent()).lookup("#asked-compose").queryButton()::fire);
        assertThat(area.isVisible()).isFalse();
        robot.interact(at.desk.sheet()::undo);
        assertThat(area.isVisible()).isTrue();
        assertThat(area.getText()).endsWith(" She breathed calmly.");
    }

    /// A fact that can't be put into the physician's words leaves only the composed ones; that is asked, too.
    @Test
    void factsThatDoNotFitDoNotOverwriteSilently(FxRobot robot) {
        robot.interact(() -> {
            model.rewrite(Paragraph.PROCEDURE);
            at.desk.sheet().type(NoteFields.rewritten(Paragraph.PROCEDURE), "All as planned.");
            at.desk.sheet().type(PointFields.volume(6), "2");
            model.paragraph(Paragraph.PROCEDURE).get().factChanged().ifPresent(change -> model.useNew(
                    Paragraph.PROCEDURE, change));
        });
        assertThat(model.paragraph(Paragraph.PROCEDURE).get().text()).isEqualTo("All as planned.");
        assertThat(model.asked().get()).contains(Paragraph.PROCEDURE);
        robot.interact(() -> model.keepMine(Paragraph.PROCEDURE));
        assertThat(model.asked().get()).isEmpty();
        assertThat(model.paragraph(Paragraph.PROCEDURE).get().text()).isEqualTo("All as planned.");
    }

    @Test
    void aMacroIsTakenBackInOneStep(FxRobot robot) {
        var own = robot.lookup("#own-plan").queryAs(TextArea.class);
        robot.interact(own::requestFocus);
        robot.write("Then .rom ");
        assertThat(own.getText()).isEqualTo("Then Full range of motion from day {day} on, without load.");
        robot.interact(at.desk.sheet()::undo);
        assertThat(own.getText()).isEqualTo("Then .rom");
    }

    @Test
    void whileItIsSignedNothingCanBeTypedAndThatIsSaid(FxRobot robot) {
        at = new NoteDesk(SignModelTest.ready());
        model = new NoteModel(at.desk, SeedCase.TEXT, List::of);
        var work = new HeldWork();
        var sign = new SignModel(at.desk, model, (_, _) -> new Signing.WrongPassword(Duration.ZERO), work);
        view = new NoteView(at.desk, model, sign);
        robot.interact(() -> scene.setRoot(new HBox(view.node(), view.panel().orElseThrow())));
        var own = robot.lookup("#own-plan").queryAs(TextArea.class);
        robot.interact(own::requestFocus);
        robot.write("Rest.");
        robot.interact(() -> {
            sign.password.set("correct horse");
            view.signs();
        });
        robot.write(" And walk.");
        assertThat(own.getText()).isEqualTo("Rest.");
        assertThat(at.desk.sheet().now().text(NoteFields.own(Paragraph.PLAN))).isEqualTo("Rest.");
        assertThat(robot.lookup(".sign-why").queryLabeled().getText()).contains("Nothing can be typed");
        robot.interact(work::go);
        robot.interact(own::requestFocus);
        robot.write(" And walk.");
        assertThat(at.desk.sheet().now().text(NoteFields.own(Paragraph.PLAN))).contains("And walk.");
    }

    @Test
    void missingRowGoesToItsField(FxRobot robot) {
        var row = robot.lookup(".missing-row").queryButton();
        robot.interact(row::fire);
        assertThat(at.gone).hasSize(1);
    }
}
