package enthesis.ui.practice.shelf;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.solution.shelf.Lots;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.domain.solution.shelf.Vial;
import enthesis.domain.visit.Cases;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The list of lots, by keys.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class ShelfViewTest {
    static final ShelfWords WORDS = new ShelfWords(TEXTS, Cases.PRACTICE, Cases.TODAY);
    private static final ShelfLot EXPIRED = Lots.lot(21, "dextrose", "50", "A0099", "2026-10-31", Vial.SINGLE_DOSE)
            .lot();
    private static final ShelfLot PAST = Lots.lot(22, "lidocaine", "2", "L0701", "2027-02-28", Vial.MULTI_DOSE)
            .opened("2026-10-20").lot();
    private static final ShelfLot GONE = Lots.lot(23, "saline", "", "S1", "2026-12-31", Vial.MULTI_DOSE).lot()
            .gone(true);

    private final List<String> done = new ArrayList<>();
    private PracticeStage screen;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
        list(List.of(Lots.WATER, GONE, Lots.LIDOCAINE, PAST, Lots.DEXTROSE, EXPIRED));
    }

    private void list(List<ShelfLot> lots) {
        var desk = new ShelfModel.ShelfDesk(new DirectWork(), TEXTS, (before, lot) -> {
            done.add((lot.gone() ? "off " : "on ") + lot.lot());
            return lots.stream().map(one -> one.equals(before) ? lot : one).toList();
        }, new ShelfModel.Ways(lot -> done.add("edit " + lot.lot()),
                like -> done.add("new " + like.map(ShelfLot::lot).orElse("")), lot -> done.add("recall " + lot)));
        var view = new ShelfView(new ShelfModel(desk, lots, WORDS), TEXTS, () -> done.add("leave"));
        screen.show(view, view::start);
    }

    @Test
    void whatEndsFirstStandsFirstAndWhatIsGoneLast() {
        screen.picture("shelf");
        screen.press(KeyCode.ENTER).press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.DOWN).press(KeyCode.ENTER)
                .press(KeyCode.END).press(KeyCode.ENTER).press(KeyCode.ESCAPE);
        assertThat(done).as("one that is gone is not edited").containsExactly("edit A0099", "edit L0701", "edit L0932",
                "leave");
    }

    /// Wherever the focus is; what is not on the shelf is said.
    @Test
    void aScannedLotIsChosen() {
        screen.press(KeyCode.END).scan("010061414100003617270630" + "10L0932");
        assertThat(screen.says("#shelf-message")).isEqualTo("Scanned: Lidocaine 1 %, lot L0932.");
        screen.press(KeyCode.ENTER);
        assertThat(done).containsExactly("edit L0932");
        screen.scan("(01)09506000134352(10)X99");
        assertThat(screen.says("#shelf-message"))
                .isEqualTo("Lot X99 is not on the shelf. New begins it: scan it again there.");
        screen.scan("(01)09506000134353(10)X99");
        assertThat(screen.says("#shelf-message")).contains("09506000134353 does not add up");
        assertThat(done).containsExactly("edit L0932");
    }

    @Test
    void oneIsTakenOffAndPutBack() {
        screen.press(KeyCode.ALT, KeyCode.T);
        assertThat(screen.says("#shelf-message")).isEqualTo("Off the shelf: Dextrose 50 %, lot A0099.");
        screen.press(KeyCode.END).press(KeyCode.ALT, KeyCode.T);
        assertThat(screen.says("#shelf-message")).startsWith("Back on the shelf");
        assertThat(done).hasSize(2).first().isEqualTo("off A0099");
    }

    @Test
    void anotherVialIsBegunANewLotAndARecall() {
        screen.press(KeyCode.ALT, KeyCode.A).press(KeyCode.ALT, KeyCode.N).press(KeyCode.ALT, KeyCode.W);
        assertThat(done).containsExactly("new A0099", "new ", "recall A0099");
    }

    @Test
    void anEmptyShelfSaysHowToBegin() {
        list(List.of());
        screen.picture("shelf-empty");
        screen.press(KeyCode.ALT, KeyCode.T).press(KeyCode.ALT, KeyCode.A).press(KeyCode.ENTER).press(KeyCode.ALT,
                KeyCode.W);
        assertThat(done).containsExactly("recall ");
    }

    @Test
    void everyStateIsAWord() {
        var soon = Lots.lot(24, "water", "", "W1", "2026-12-22", Vial.SINGLE_DOSE).lot();
        assertThat(List.of(GONE, EXPIRED, PAST, soon, Lots.LIDOCAINE, Lots.DEXTROSE)).extracting(WORDS::state)
                .containsExactly(ShelfLot.State.GONE, ShelfLot.State.EXPIRED, ShelfLot.State.PAST,
                        ShelfLot.State.SOON, ShelfLot.State.SOON, ShelfLot.State.CLOSED);
        assertThat(WORDS.line(Lots.LIDOCAINE)).isEqualTo(
                "expires 30 Jun 2027  \u00b7  multi-dose  \u00b7  opened 3 Nov 2026  \u00b7  discard after 1 Dec 2026"
                        + "  \u00b7  latex-free");
        var open = new Lots.Making(Lots.LIDOCAINE).opened("2026-11-22").discard("2027-03-01").lot();
        assertThat(WORDS.state(open)).isEqualTo(ShelfLot.State.OPEN);
    }
}
