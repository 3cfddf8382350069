package enthesis.ui.practice.head;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Refusal;
import enthesis.domain.people.PaperHead;
import enthesis.domain.practice.PaperSize;
import enthesis.exchange.picture.Pixels;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import enthesis.ui.practice.entry.EntryDesk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The letterhead: lines, a logo that was looked at first, and the paper.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class PaperHeadTest {
    private static final Pixels LOGO = pixels();

    private final List<PaperHeadModel.Said> written = new ArrayList<>();
    private PaperHeadModel.Looked looked = new PaperHeadModel.Looked(Optional.of(LOGO), Optional.empty());
    private PracticeStage screen;

    private static Pixels pixels() {
        var argb = new int[40 * 20];
        Arrays.fill(argb, 0xFF204060);
        return new Pixels(40, 20, argb);
    }

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
        var page = new PaperHeadPage(new PaperHead(List.of("4 Harbour Street"), Optional.empty()), Optional.empty(),
                PaperSize.A4);
        var desk = new EntryDesk<PaperHeadPage, PaperHeadModel.Said>(new DirectWork(), TEXTS,
                (_, said) -> written.add(said), _ -> {});
        var logos = new PaperHeadModel.Logos(new DirectWork(), () -> Optional.of(Path.of("logo.png")), _ -> looked);
        var view = new PaperHeadView(new PaperHeadModel(desk, logos, page), TEXTS, () -> {});
        screen.show(view, view::start);
    }

    @Test
    void linesLogoAndPaperAreKeptTogether() {
        screen.press(KeyCode.ENTER).type("Telephone 555 0100");
        screen.act(() -> screen.fire("#head-choose"));
        screen.act(() -> screen.focus("#head-paper"));
        screen.press(KeyCode.T).picture("paper-head");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).containsExactly(new PaperHeadModel.Said(List.of("4 Harbour Street", "Telephone 555 0100"),
                Optional.of(LOGO), true, PaperSize.LETTER));
    }

    @Test
    void aFileThatIsNoPictureIsSaidAndNotShown() {
        looked = new PaperHeadModel.Looked(Optional.empty(), Optional.of(Refusal.of("picture.notAPicture")));
        screen.act(() -> screen.fire("#head-choose"));
        assertThat(screen.shown("#head-logo")).isFalse();
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).extracting(PaperHeadModel.Said::hasLogo).containsExactly(false);
    }

    @Test
    void moreThanFitsIsNotKept() {
        screen.into("#head-lines", "one\ntwo\nthree\nfour\nfive\nsix");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).isEmpty();
    }
}
