package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void anEmptySheetHasEmptySectionsAndNothingPrefilled() {
        var reading = Reading.of(Cases.about(), Sheet.EMPTY);
        assertThat(reading.state(Section.VITALS)).isEqualTo(SectionState.EMPTY);
        assertThat(reading.vitals().measurements()).isEmpty();
        assertThat(reading.points()).isEmpty();
        assertThat(reading.ending()).isEmpty();
    }

    @Test
    void readsWhatWasTypedBesideWhatItMeans() {
        var reading = Reading.of(Cases.about(),
                Cases.sheet("vitals.temperature", "97,9", "vitals.temperature-unit", "f"));
        var kept = reading.vitals().measured(Sign.TEMPERATURE, Moment.BEFORE).orElseThrow();
        assertThat(kept.shown()).isEqualTo("36.6");
        assertThat(kept.typed()).isEqualTo("97,9");
    }
}
