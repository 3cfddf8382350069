package enthesis.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One way to show a number, for the screen, the note and paper.
class ShownTest {

    @ParameterizedTest
    @CsvSource({"750, 750", "7.5, 7.5", "0.125, 0.125", "180.01, 180.01", "25.8621, 25.9", "0.2069, 0.21",
            "299.9999, 300", "0.00004, 0"})
    void wholeWhereItCanBeElseRounded(String number, String shown) {
        assertThat(Milligrams.of(number).shown()).isEqualTo(shown);
    }

    @Test
    void aDoseInAllOfAVolumeIsTheWholeDose() {
        var whole = Millilitres.of("7");
        var parts = Milligrams.of("50").in(Millilitres.of("3"), whole)
                .plus(Milligrams.of("50").in(Millilitres.of("4"), whole));
        assertThat(Milligrams.of("50").in(whole, whole)).isEqualTo(Milligrams.of("50"));
        assertThat(parts.shown()).isEqualTo("50");
        assertThat(Milligrams.of("50").in(Millilitres.of("3"), whole).shown()).isEqualTo("21.4");
    }

    @ParameterizedTest
    @CsvSource({"83.3, 150, 180", "100, 180, 180", "100.01, 180.01, 180", "102.8, 185, 180", "0, 0, 180"})
    void aShareAboveTheWholeNeverReadsAsTheWhole(String percent, String dose, String limit) {
        assertThat(Milligrams.of(dose).shareOf(Milligrams.of(limit)).percent()).isEqualTo(percent);
    }

    @Test
    void threeThirdsAreTheWhole() {
        var third = new Share(BigDecimal.ONE.divide(BigDecimal.valueOf(3), 24, RoundingMode.UP));
        assertThat(third.plus(third).plus(third).percent()).isEqualTo("100");
    }
}
