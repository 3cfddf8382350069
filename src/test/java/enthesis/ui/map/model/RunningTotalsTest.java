package enthesis.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.PointFields;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Reading;
import enthesis.ui.map.Examples;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RunningTotalsTest {
    private static MapTotals of(Sheet sheet) {
        return RunningTotals.of(Reading.of(Cases.about(), sheet), Examples.TEXTS);
    }

    /// The seed's case: 6.5 mL of 15 % dextrose are 975 mg; 0.2 % lidocaine; 4.5 mg/kg x 64 kg = 288 mg.
    @Test
    void theSeedsVisitAddsUp() {
        var totals = of(Cases.seedVisit());
        assertThat(totals.given()).isEqualTo(Millilitres.of("6.5"));
        assertThat(totals.all()).isEqualTo(Millilitres.of("6.5"));
        assertThat(totals.dextrose()).hasValueSatisfying(dextrose -> {
            assertThat(dextrose.given()).isEqualTo(Milligrams.of("975"));
            assertThat(dextrose.all()).isEqualTo(Milligrams.of("975"));
        });
        assertThat(totals.solution(1)).isEqualTo("A  D15 + lidocaine 0.2 %");
        assertThat(totals.ceiling()).hasValueSatisfying(
                facts -> assertThat(facts.given()).isCloseTo(13.0 / 288, Offset.offset(1e-5)));
    }

    @Test
    void whatIsPlannedComesOnTop() {
        var totals = of(Cases.seedVisit().with(PointFields.state(8), "planned"));
        assertThat(totals.given()).isEqualTo(Millilitres.of("4.5"));
        assertThat(totals.all()).isEqualTo(Millilitres.of("6.5"));
        assertThat(totals.dextrose().map(MapTotals.Dextrose::given)).contains(Milligrams.of("675"));
    }

    @Test
    void anEmptySheetPromisesNothing() {
        var totals = of(Sheet.EMPTY);
        assertThat(totals.dextrose()).isEmpty();
        assertThat(totals.solution(1)).isEqualTo("A");
    }
}
