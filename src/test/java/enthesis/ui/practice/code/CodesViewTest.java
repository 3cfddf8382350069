package enthesis.ui.practice.code;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.code.CodeBook;
import enthesis.domain.entry.Refusal;
import enthesis.storage.reference.CodeFile;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Taking in the yearly list, by keyboard.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class CodesViewTest {
    private static final CodesPage NONE = new CodesPage(new CodeBook(CodeFile.load(), Optional.empty()), List.of(),
            List.of());
    private static final CodesPage TAKEN = new CodesPage(NONE.book(), List.of(new CodesPage.Taken(2026, 74_719,
            "Lorna Hale", LocalDate.of(2026, 11, 29))), List.of(
                    new CodesPage.Ended("MUSTERMANN, Erika",
                            "RIGHT knee", "M17.11 Unilateral primary osteoarthritis, right knee")));

    private final List<String> done = new ArrayList<>();
    private PracticeStage screen;
    private Optional<Path> file = Optional.empty();
    private CodesModel.Take take = _ -> new CodesModel.Outcome(TAKEN, Optional.empty());

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
        var model = new CodesModel(new CodesModel.CodesDesk(new DirectWork(), TEXTS, () -> file, one -> take.take(one),
                _ -> done.add("known")), NONE);
        var view = new CodesView(model, TEXTS, () -> done.add("leave"));
        screen.show(view, view::start);
    }

    @Test
    void aFileIsTakenInAndWhatEndedIsTold() {
        screen.picture("codes");
        screen.press(KeyCode.ENTER);
        assertThat(screen.says("#codes-message")).as("nobody chose a file").isEmpty();
        file = Optional.of(Path.of("icd10cm_order_2026.txt"));
        take = _ -> new CodesModel.Outcome(NONE, Optional.of(Refusal.of("codes.refused.cut", "31")));
        screen.press(KeyCode.ENTER);
        assertThat(screen.says("#codes-message")).startsWith("Not taken in: the file ends after 31 lines");
        screen.picture("codes-refused");
        take = _ -> {
            throw new IOException("No space left on device");
        };
        screen.press(KeyCode.ENTER);
        assertThat(screen.says("#codes-message")).startsWith("The disk is full.");
        take = _ -> new CodesModel.Outcome(TAKEN, Optional.empty());
        screen.press(KeyCode.ENTER);
        assertThat(screen.says("#codes-message")).startsWith("Taken in.");
        screen.picture("codes-taken");
        screen.press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("known", "known", "leave");
    }
}
