package enthesis.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.note.find.NoteHit;
import enthesis.domain.note.find.NoteQuery;
import enthesis.domain.note.find.NotesFound;
import enthesis.domain.note.find.OwnText;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.words.Words;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.work.DirectWork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The notes in the find box: what was said, found with the typing that finds people.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@SuppressWarnings("NullAway.Init")
class FindNotesTest {
    private static final Texts TEXTS = new Texts(new Words(Locale.ENGLISH));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Person ERIKA = person("004711", "Mustermann", "Erika");
    private static final Person YUSUF = person("004712", "يوسف", "Samir");
    private static final List<NoteHit> NOTES = List.of(
            note(ERIKA, NoteHit.Standing.SIGNED, "Walks two flights of stairs; the tenderness at the ATFL is gone, and "
                    + "the ankle is warm in the evening only. She skips and hops."),
            note(YUSUF, NoteHit.Standing.BEGUN, "ألم في الركبة بعد صعود الدرج, stairs"));

    private final List<String> done = new ArrayList<>();
    private FindModel model;
    private Theme theme;
    private Scene scene;

    private static Person person(String number, String family, String given) {
        return new Person(PatientId.fresh(), new ChartNumber(number), family, given, LocalDate.of(1968, 4, 12),
                Sex.FEMALE, "");
    }

    private static NoteHit note(Person person, NoteHit.Standing standing, String text) {
        return new NoteHit(new NoteHit.Place.OfVisit(VisitId.fresh(), standing), person, TODAY.minusDays(3),
                List.of(new NoteHit.Served(Side.RIGHT, "ankle-foot")),
                NoteQuery.of(text.substring(0, 3)).in(List.of(OwnText.of(text))).orElseThrow());
    }

    private static NotesFound find(NoteQuery query) {
        var hits = NOTES.stream().flatMap(note -> query.in(List.of(OwnText.of(note.excerpt().text())))
                .map(said -> new NoteHit(note.place(), note.person(), note.day(), note.served(), said)).stream())
                .toList();
        return new NotesFound(hits, false, !query.typed().startsWith("war"));
    }

    @Start
    void show(Stage stage) {
        theme = new Theme(Theme.Look.LIGHT);
        var acts = new FindActs(id -> done.add("open " + id), id -> done.add("visit " + id), _ -> done.add("register"),
                () -> done.add("close"), List.of(new Command("Shelf", "", () -> done.add("shelf"))));
        var work = new DirectWork();
        model = new FindModel(work, FindNotesTest::people, () -> TODAY, acts, TEXTS,
                NotesModel.of(work, FindNotesTest::find, hit -> done.add("note of " + hit.person().shown())));
        var view = new FindView(model, TEXTS, () -> TODAY);
        scene = TestWindow.show(stage, theme, new StackPane(view));
        view.start();
    }

    private static List<FoundLine> people(PatientQuery query) {
        return "stairs".startsWith(query.typed())
                ? List.of(new FoundLine(ERIKA, Optional.empty(), Optional.empty()))
                : List.of();
    }

    private String line(FxRobot robot) {
        return robot.lookup("#find-notes .label").queryAllAs(Label.class).stream().map(Label::getText)
                .reduce("", (one, other) -> one + "|" + other);
    }

    private void pictured(FxRobot robot, String name) {
        assertThat(Pictures.save(scene, name + "-light")).isNotEmpty();
        robot.interact(() -> theme.look.set(Theme.Look.DARK));
        assertThat(Pictures.save(scene, name + "-dark")).isNotEmpty();
    }

    @Test
    void theNotesAreListedByAKeyAndOpenedByEnter(FxRobot robot) {
        robot.write("st");
        assertThat(line(robot)).contains("three letters");
        robot.write("airs");
        assertThat(line(robot)).contains("Search notes for “stairs”", "2 notes say “stairs”");
        assertThat(robot.lookup("#found-0").tryQuery()).isPresent();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K).release(KeyCode.K, KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(robot.lookup("#found-0").tryQuery()).isEmpty();
        assertThat(robot.lookup("#note-0 .hit").queryAllAs(Label.class)).extracting(Label::getText)
                .containsExactly("stairs");
        assertThat(robot.lookup("#note-0").query().getAccessibleText()).contains("MUSTERMANN", "20 Nov 2026", "RIGHT",
                "note", "two flights of stairs");
        pictured(robot, "find-notes");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(done).as("no visit is begun for a note").isEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(done).containsExactly("close", "note of " + YUSUF.shown());
        assertThat(model.typed.get()).isEmpty();
        assertThat(model.notes.found.get().hits()).as("nothing of it stays").isEmpty();
    }

    /// Who has gone on to the line of the notes means them, and not the first of the people.
    @Test
    void enterOnTheLineOfTheNotesListsThem(FxRobot robot) {
        robot.write("stairs");
        robot.interact(() -> robot.lookup("#find-notes").query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(done).isEmpty();
        assertThat(robot.lookup("#note-0").tryQuery()).isPresent();
        robot.push(KeyCode.ENTER);
        assertThat(done).containsExactly("close", "note of " + ERIKA.shown());
    }

    @Test
    void typingGoesOnAmongTheNotesAndEscLeadsBackToThePeople(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K).release(KeyCode.K, KeyCode.SHIFT, KeyCode.CONTROL);
        robot.write("\"flights of");
        assertThat(robot.lookup(".note-row").queryAll()).hasSize(1);
        robot.write(" elephants");
        assertThat(robot.lookup(".note-row").queryAll()).isEmpty();
        robot.push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        assertThat(done).isEmpty();
        robot.interact(() -> model.typed.set("warm"));
        assertThat(line(robot)).contains("one note says “warm”; more may be found");
        robot.interact(() -> model.typed.set("> sh"));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K).release(KeyCode.K, KeyCode.SHIFT, KeyCode.CONTROL);
        robot.push(KeyCode.ENTER);
        assertThat(done).as("a command has no notes").containsExactly("close", "shelf");
    }
}
