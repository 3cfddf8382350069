package enthesis.ui.note.signed;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.note.Addendum;
import enthesis.domain.note.AddendumFields;
import enthesis.domain.note.AddendumText;
import enthesis.domain.note.NoteSeal;
import enthesis.domain.note.SeedCase;
import enthesis.domain.note.SignedText;
import enthesis.domain.value.PersonId;
import enthesis.domain.visit.Cases;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.note.Signing;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
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
class SignedNoteViewTest {
    private static final Texts TEXTS = new Texts(SeedCase.WORDS);
    private final List<Sheet> added = new ArrayList<>();
    private final SheetModel sheet = new SheetModel();
    private Theme theme;
    private Scene scene;

    @Start
    void show(Stage stage) {
        theme = new Theme(Theme.Look.LIGHT);
        scene = new Scene(screen(note(Seal.WHOLE)), 1096, 710);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private HBox screen(SignedNote note) {
        var model = new AddendumModel(sheet, TEXTS, (addendum, _) -> {
            added.add(addendum);
            return new Signing.Signed();
        }, new DirectWork());
        var view = new SignedNoteView(note, TEXTS);
        HBox.setHgrow(view, Priority.ALWAYS);
        return new HBox(view, new AddendumView(model, note, TEXTS));
    }

    private static SignedNote note(Seal state) {
        var reading = SeedCase.reading(Cases.with(SeedCase.sheet(), "note.indicationOwn", "Gives way on stairs."));
        var canonical = NoteSeal.of(reading, SeedCase.TEXT, SeedCase.WORDS,
                new NoteSeal.Signer("Dr. L. Hale", Instant.parse("2026-11-23T11:21:04Z")));
        var who = new PersonId(new UUID(0, 2));
        var said = new AddendumText(Addendum.Kind.CORRECTION, "Procedure: Tolerated well.",
                "She felt faint for a minute after the last point.", "left out in the hurry");
        var addendum = Addendum.sealed(reading.about().visit().id(), 1, said, who,
                Instant.parse("2026-11-24T09:05:00Z"), canonical.seal());
        return new SignedNote(SignedText.read(canonical), canonical.seal(), state, List.of(addendum),
                Map.of(who, "Dr. L. Hale"),
                List.of("RIGHT ankle and foot: signed as session 3; a later record of earlier "
                        + "work makes it session 4."),
                ZoneOffset.UTC);
    }

    @Test
    void signedNoteInBothLooks(FxRobot robot) {
        assertThat(Pictures.save(scene, "note-signed-light")).isNotEmpty();
        robot.interact(() -> theme.look.set(Theme.Look.DARK));
        assertThat(Pictures.save(scene, "note-signed-dark")).isNotEmpty();
        assertThat(texts(robot)).anyMatch(text -> text.equals("Signed by Dr. L. Hale, 23 Nov 2026, 11:21:04"));
    }

    @Test
    void brokenSealIsSaidOnTopAndTheTextStillShown(FxRobot robot) {
        robot.interact(() -> scene.setRoot(screen(note(Seal.BROKEN))));
        assertThat(texts(robot)).anyMatch(text -> text.contains("does not match"))
                .anyMatch(text -> text.contains("can be printed; the print says so"))
                .anyMatch(text -> text.contains("Gives way on stairs."));
    }

    @Test
    void lostPagesAreSaidBeforeAnybodyWantsToPrint(FxRobot robot) {
        robot.interact(() -> scene.setRoot(screen(note(Seal.of(false, false)))));
        assertThat(texts(robot)).anyMatch(text -> text.contains("nothing can be printed"));
    }

    @Test
    void addendumIsSignedOnlyWhenComplete(FxRobot robot) {
        var sign = robot.lookup("#sign-addendum").queryAs(Button.class);
        assertThat(sign.isDisabled()).isTrue();
        robot.interact(() -> {
            sheet.type(AddendumFields.KIND, "correction");
            sheet.type(AddendumFields.TEXT, "It was the left one.");
            sheet.type(AddendumFields.REASON, "typing slip");
        });
        robot.interact(robot.lookup("#addendum-password").query()::requestFocus);
        robot.write("horse");
        robot.interact(sign::fire);
        assertThat(added).containsExactly(sheet.now());
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }
}
