package enthesis.ui.observation;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.ObservationFields;
import enthesis.ui.visit.Bench;
import enthesis.ui.visit.Seed;
import org.junit.jupiter.api.Test;

final class ObservationModelTest {

    @Test
    void theClockRunsSinceTheEndAndCanBeTaken() {
        var bench = new Bench(Cases.sheet("procedure.end", "10:25"));
        var model = new ObservationModel(bench.desk);
        assertThat(model.clock()).isEqualTo("17 min since the end");
        bench.timing.pass(60_000);
        model.takeClock();
        assertThat(bench.text("observation.minutes")).isEqualTo("18");
    }

    @Test
    void withoutAnEndThereIsNoClock() {
        assertThat(new ObservationModel(new Bench(Sheet.EMPTY).desk).sinceEnd()).isEmpty();
    }

    @Test
    void theSyringeIsToldInWords() {
        var bench = new Bench(Seed.solution(Sheet.EMPTY));
        var model = new ObservationModel(bench.desk);
        assertThat(model.balance(1)).isEqualTo("10 mL drawn, 0 mL injected: 10 mL left to discard");
        bench.type("solution[1].discarded", "10");
        assertThat(model.balance(1)).isEqualTo("10 mL drawn = 0 mL injected + 10 mL discarded");
        bench.type("solution[1].discarded", "3.5");
        assertThat(model.balance(1)).isEqualTo("10 mL drawn, 0 mL injected, 3.5 mL discarded: 6.5 mL unexplained");
        assertThat(model.differs(1)).isTrue();
        bench.type("solution[1].difference", "spilled");
        assertThat(bench.text("solution[1].differenceFor")).isEqualTo("6.5");
    }

    @Test
    void nowIsThisMinute() {
        var bench = new Bench(Sheet.EMPTY);
        new ObservationModel(bench.desk).now(ObservationFields.START);
        assertThat(bench.text("procedure.start")).isEqualTo("10:42");
    }
}
