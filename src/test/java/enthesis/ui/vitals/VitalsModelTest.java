package enthesis.ui.vitals;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.visit.Cases;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalsFields;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.work.Reminders;
import enthesis.ui.visit.Bench;
import enthesis.ui.visit.VisitModel;
import enthesis.ui.visit.Workspace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

    /// When a number was typed is written down with it, but nobody waits for what follows from it: that is worked out
    /// beside the screen, as after every letter.
    @Test
    void theTimeOfAReadingIsKeptWithoutWaiting() {
        var bench = new Bench(Sheet.EMPTY);
        var aside = new ArrayList<Runnable>();
        var model = new VisitModel(Cases.about(), Sheet.EMPTY, bench, new Reminders() {
            @Override
            public Reminder in(Duration wait, Runnable then) {
                return bench.timing.in(wait, then);
            }

            @Override
            public <T> void soon(Supplier<T> work, Consumer<T> then) {
                aside.add(() -> then.accept(work.get()));
            }
        }, bench.timing);
        new VitalsModel(new Desk(model.sheet, model.reading(), model.marks, Workspace.TEXTS, bench.timing, () -> {},
                _ -> {}));
        var told = new AtomicInteger();
        model.reading().addListener(_ -> told.incrementAndGet());
        model.sheet.type(VitalsFields.reading(Sign.HEART_RATE, Moment.BEFORE), "77");
        assertThat(model.sheet.now().has(VitalsFields.taken(Sign.HEART_RATE, Moment.BEFORE))).isTrue();
        assertThat(told).hasValue(0);
        aside.removeFirst().run();
        aside.forEach(Runnable::run);
        assertThat(told).hasValue(1);
    }
}
