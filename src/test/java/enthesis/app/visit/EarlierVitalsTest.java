package enthesis.app.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.practice.Speech;
import enthesis.domain.value.Unit;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Cases;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalsReader;
import enthesis.domain.vitals.pain.Pain;
import enthesis.storage.visit.Measured;
import enthesis.storage.visit.Told;
import enthesis.ui.vitals.Earlier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What stands beside the fields of the visit of 23 November 2026.
class EarlierVitalsTest {
    private static final VisitId BEFORE = new VisitId(new UUID(2, 1));
    private static final Instant OCTOBER = Instant.parse("2026-10-26T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 26);

    private static Stream<Measured> measured(VisitId visit, Instant performed, String... typed) {
        return new VitalsReader(Cases.PRACTICE).read(Cases.sheet(typed)).measurements().stream()
                .map(one -> new Measured(visit, performed, one));
    }

    private static Earlier of(Speech speech, List<Measured> measured, Told... told) {
        return new EarlierVitals(ZoneOffset.UTC, Cases.about().visit(), speech).of(measured, List.of(told));
    }

    @Test
    void ofAPressureTakenTwiceItIsTheOneThatCounted() {
        var earlier = of(Cases.PRACTICE.speech(), measured(BEFORE, OCTOBER, "vitals.blood-pressure", "184/90",
                "vitalsRepeat.blood-pressure", "148/86", "vitalsAfter.blood-pressure", "120/70").toList());
        assertThat(earlier.of(Sign.BLOOD_PRESSURE))
                .containsExactly(new Earlier.Point(DAY, 148, "148/86", "148/86 mmHg"));
    }

    @Test
    void nothingOfThisVisitOrOneAfterItIsEarlier() {
        var later = new VisitId(new UUID(2, 2));
        var december = Instant.parse("2026-12-21T10:00:00Z");
        var all = Stream.of(measured(BEFORE, OCTOBER, "vitals.heart-rate", "76"),
                measured(Cases.about().visit().id(), Cases.about().visit().performed(), "vitals.heart-rate", "80"),
                measured(later, december, "vitals.heart-rate", "90")).flatMap(one -> one).toList();
        var course = Cases.course().id();
        var earlier = of(Cases.PRACTICE.speech(), all, new Told(BEFORE, OCTOBER, course, Pain.NOW, 5),
                new Told(later, december, course, Pain.NOW, 2));
        assertThat(earlier.of(Sign.HEART_RATE)).containsExactly(new Earlier.Point(DAY, 76, "76", "76 /min"));
        assertThat(earlier.of(new Earlier.Asked(course, Pain.NOW)))
                .containsExactly(new Earlier.Point(DAY, 5, "5", "5 of 10"));
    }

    @Test
    void aPracticeHearsItsOwnUnitsWhateverWasTyped() {
        var usual = Cases.PRACTICE.speech();
        var american = new Speech(Unit.FAHRENHEIT, Unit.POUNDS, Unit.FEET_INCHES, Unit.MG_PER_DL, usual.slashes());
        var all = measured(BEFORE, OCTOBER, "vitals.temperature", "37.0", "vitals.weight", "150",
                "vitals.weight-unit", "lb", "vitals.height", "178").toList();
        assertThat(of(american, all).of(Sign.TEMPERATURE)).containsExactly(new Earlier.Point(DAY, 37, "98.6 °F"));
        assertThat(of(american, all).of(Sign.WEIGHT)).containsExactly(new Earlier.Point(DAY, 68, "150 lb"));
        assertThat(of(american, all).of(Sign.HEIGHT)).containsExactly(new Earlier.Point(DAY, 178, "5 ft 10 in"));
        assertThat(of(usual, all).of(Sign.WEIGHT)).containsExactly(new Earlier.Point(DAY, 68, "68.0 kg"));
    }
}
