package enthesis.ui.practice.shelf;

import static enthesis.ui.practice.PracticeStage.PAST;
import static enthesis.ui.practice.PracticeStage.TEXTS;
import static enthesis.ui.practice.PracticeStage.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.solution.shelf.Lots;
import enthesis.domain.solution.shelf.ShelfForm;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.domain.visit.Cases;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import enthesis.ui.practice.entry.EntryDesk;
import java.time.Instant;
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

/// The form of one lot, by keys.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class LotViewTest {
    private static final Version<Optional<ShelfLot>> KEPT = new Version<>(Instant.parse("2026-11-02T08:15:00Z"), WHO,
            Standing.OWN, Optional.of(new Lots.Making(Lots.LIDOCAINE).lot()));
    private static final ShelfLot OPENED = new Lots.Making(Lots.LIDOCAINE).opened("2026-11-20").lot();

    private final List<ShelfLot> kept = new ArrayList<>();
    private PracticeStage screen;
    private LotModel model;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
        open(Optional.empty(), Optional.empty());
    }

    private void open(Optional<ShelfLot> now, Optional<ShelfLot> like) {
        var around = new ShelfForm.Around(Lots.LIDOCAINE.id(), false, List.of(Lots.DEXTROSE), Cases.TODAY,
                Cases.PRACTICE);
        var history = PAST.lines(List.of(new Version<>(Instant.parse("2026-11-20T09:00:00Z"), WHO, Standing.OWN,
                Optional.of(OPENED)), KEPT), Optional.<ShelfLot>empty(), ShelfViewTest.WORDS::changes);
        var desk = new EntryDesk<LotPage, ShelfLot>(new DirectWork(), TEXTS, (page, lot) -> {
            assertThat(page.now()).isEqualTo(now);
            kept.add(lot);
        }, _ -> {});
        model = new LotModel(desk, new LotPage(now, like, around, now.isPresent() ? history : List.of()));
        var view = new LotView(model, ShelfViewTest.WORDS, TEXTS, () -> {});
        screen.show(view, view::start);
    }

    @Test
    void aScannedCodeFillsInTheFormAndTheRestIsTyped() {
        screen.type("(01)09506000134352(17)280600(10)N77");
        screen.picture("shelf-lot-scanned", "shelf-lot");
        screen.press(KeyCode.ENTER);
        assertThat(screen.text("#shelf-lot")).isEqualTo("N77");
        assertThat(screen.text("#shelf-expiry")).isEqualTo("30 Jun 2028");
        assertThat(screen.text("#shelf-strength")).isEqualTo("50");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).isEqualTo("Not kept: look at the marked fields.");
        screen.picture("shelf-lot-missing");
        screen.press(KeyCode.ALT, KeyCode.V).press(KeyCode.S).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(kept).singleElement().satisfies(lot -> {
            assertThat(lot.product()).isEqualTo(Lots.DEXTROSE.product());
            assertThat(lot.number()).contains(Lots.DEXTROSE_NUMBER);
            assertThat(lot.dates().expiry()).isEqualTo(LocalDate.of(2028, 6, 30));
        });
    }

    @Test
    void aCodeScannedIntoAnotherFieldFillsInTheFormToo() {
        screen.into("#shelf-strength", "2").press(KeyCode.TAB).scan("(01)09506000134352(17)280600(10)N77");
        assertThat(screen.text("#shelf-lot")).isEqualTo("N77");
        assertThat(screen.text("#shelf-expiry")).isEqualTo("30 Jun 2028");
    }

    @Test
    void aCodeThatDoesNotAddUpStaysAndIsSaid() {
        screen.type("(01)09506000134353(10)N77").press(KeyCode.ENTER);
        assertThat(screen.says("#failure")).startsWith("The product number 09506000134353 does not add up");
        assertThat(screen.text("#shelf-lot")).isEqualTo("(01)09506000134353(10)N77");
    }

    @Test
    void oneIsOpenedTodayAndItsHistoryStandsBeside() {
        open(Optional.of(OPENED), Optional.empty());
        screen.picture("shelf-lot");
        screen.into("#shelf-opened", "t").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(kept).singleElement().satisfies(lot -> assertThat(lot.dates().opened()).contains(Cases.TODAY));
        assertThat(model.page.history().getFirst().says()).containsExactly(
                "opened on: 3 Nov 2026 \u2192 20 Nov 2026");
        assertThat(model.page.history().getLast().says()).first().isEqualTo("Lidocaine 1 %, lot L0932");
    }

    @Test
    void anotherVialBeginsClosed() {
        open(Optional.empty(), Optional.of(OPENED));
        assertThat(screen.text("#shelf-lot")).isEqualTo("L0932");
        assertThat(screen.text("#shelf-opened")).isEmpty();
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(screen.text("#shelf-lot")).isEqualTo("L0932");
    }
}
