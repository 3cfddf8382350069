package enthesis.ui.timeout;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.ui.visit.Bench;
import enthesis.ui.visit.Seed;
import org.junit.jupiter.api.Test;

final class TimeOutModelTest {

    @Test
    void anotherSideThanTheConsentsIsSaidInWords() {
        var bench = new Bench(Seed.timeOut(Sheet.EMPTY));
        var model = new TimeOutModel(bench.desk);
        assertThat(model.mismatch(1)).isEmpty();
        bench.type("timeOut.side", "left");
        assertThat(model.mismatch(1)).contains("The consent says RIGHT, you chose LEFT.");
    }

    @Test
    void anItemWithoutAnswerKeepsItFromBeingCompleted() {
        var bench = new Bench(Seed.timeOut(Sheet.EMPTY));
        var model = new TimeOutModel(bench.desk);
        bench.type("timeOut.siteMarked", "");
        model.complete();
        assertThat(model.notYet()).startsWith("Not yet: ");
        assertThat(bench.text("timeOut.completed")).isEmpty();
    }

    @Test
    void consentIsShownWithItsDateVersionAndSide() {
        assertThat(new TimeOutModel(new Bench(Sheet.EMPTY).desk).consents()).isEqualTo("28 Sep 2026, version 4, RIGHT");
    }

    @Test
    void allergiesAreThoseAskedToday() {
        var bench = new Bench(Sheet.EMPTY);
        var model = new TimeOutModel(bench.desk);
        assertThat(model.allergies()).isEqualTo("not asked today");
        bench.type("checkIn.allergies", "list");
        bench.type("allergy[1].substance", "latex");
        assertThat(model.allergies()).isEqualTo("LATEX");
    }
}
