package enthesis.ui.vitals;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.visit.Cases;
import enthesis.domain.vitals.Sign;
import enthesis.ui.visit.Bench;
import org.junit.jupiter.api.Test;

final class VitalsModelTest {

    /// clinical.md 4.1: a second reading is offered from 160/100.
    @Test
    void aHighPressureOffersASecondReading() {
        var bench = new Bench(Sheet.EMPTY);
        var model = new VitalsModel(bench.desk);
        bench.type("vitals.blood-pressure", "128/78");
        assertThat(model.again().get()).isFalse();
        bench.type("vitals.blood-pressure", "164/92");
        assertThat(model.again().get()).isTrue();
    }

    @Test
    void glucoseIsAskedOfWhoTakesSomethingForIt() {
        var bench = new Bench(Sheet.EMPTY);
        var model = new VitalsModel(bench.desk);
        assertThat(model.glucose().get()).isFalse();
        bench.type("medication[1].told", "metformin");
        bench.type("medication[1].class", "glucose_lowering");
        assertThat(model.glucose().get()).isTrue();
    }

    /// clinical.md 4: 70 kg and 175 cm are 22.9.
    @Test
    void bodyMassIsComputedNeverTyped() {
        var bench = new Bench(Cases.sheet("vitals.weight", "70"));
        var lines = new SecondLines(bench.desk);
        assertThat(lines.of(Sign.HEIGHT)).isEqualTo("once for adults");
        bench.type("vitals.height", "175");
        assertThat(lines.of(Sign.HEIGHT)).isEqualTo("BMI 22.9");
    }

    @Test
    void notMeasuredIsAnAnswerAndCanBeUndone() {
        var bench = new Bench(Sheet.EMPTY);
        new VitalsModel(bench.desk).notMeasured(VitalsModel.PRESSURE);
        assertThat(bench.text("vitals.blood-pressure")).isEqualTo("not-measured");
        bench.model.sheet.undo();
        assertThat(bench.text("vitals.blood-pressure")).isEmpty();
    }

    /// clinical.md 4: 130/95 lies outside 60-89 below.
    @Test
    void aReadingOutsideItsBandIsMarked() {
        var bench = new Bench(Sheet.EMPTY);
        var model = new VitalsModel(bench.desk);
        assertThat(model.usual(Sign.BLOOD_PRESSURE)).isTrue();
        bench.type("vitals.blood-pressure", "130/95");
        assertThat(model.usual(Sign.BLOOD_PRESSURE)).isFalse();
    }
}
