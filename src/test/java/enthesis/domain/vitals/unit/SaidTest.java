package enthesis.domain.vitals.unit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.value.Unit;
import enthesis.domain.visit.Cases;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalsReader;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Clinical.md 4: the same number in the other unit, to the precision it is read at.
class SaidTest {

    @ParameterizedTest
    @CsvSource({"FAHRENHEIT, CELSIUS, 38.0, 100.4 °F", "FAHRENHEIT, CELSIUS, 38.5, 101.3 °F",
            "POUNDS, KILOGRAMS, 68.0389, 150.0 lb", "FEET_INCHES, CENTIMETRES, 177.8, 5 ft 10 in",
            "FEET_INCHES, CENTIMETRES, 182.9, 6 ft 0 in", "FEET_INCHES, CENTIMETRES, 166.4, 5 ft 5.5 in",
            "MMOL_PER_L, MG_PER_DL, 250, 13.9 mmol/L", "MMOL_PER_L, MG_PER_DL, 180, 10.0 mmol/L",
            "MMOL_PER_L, MG_PER_DL, 70, 3.9 mmol/L", "CELSIUS, CELSIUS, 36.6, 36.6 °C"})
    void saysItInTheOtherUnit(Unit shown, Unit kept, BigDecimal number, String said) {
        assertThat(Said.in(shown, kept, number)).isEqualTo(said);
    }

    /// Kept to the tenth of a kilogram, 150 lb would come back as 149.9.
    @Test
    void whatWasTypedComesBackAsTyped() {
        var kept = new VitalsReader(Cases.PRACTICE)
                .read(Cases.sheet("vitals.weight", "150", "vitals.weight-unit", "lb"))
                .measured(Sign.WEIGHT, Moment.BEFORE).orElseThrow();
        assertThat(kept.said(Unit.POUNDS)).isEqualTo("150 lb");
        assertThat(kept.said(Unit.KILOGRAMS)).isEqualTo("68.0 kg");
        assertThat(kept.beside()).isEqualTo("150 lb = 68.0");
    }

    @Test
    void aPressureHasOneUnit() {
        var kept = new VitalsReader(Cases.PRACTICE).read(Cases.sheet("vitals.blood-pressure", "128/78"))
                .measured(Sign.BLOOD_PRESSURE, Moment.BEFORE).orElseThrow();
        assertThat(kept.said(Unit.MMHG)).isEqualTo("128/78 mmHg");
        assertThat(kept.beside()).isEqualTo("128/78");
    }
}
