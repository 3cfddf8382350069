package enthesis.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

    @ParameterizedTest
    @CsvSource({"9:05, 09:05", "0905, 09:05", "905, 09:05", "9.05, 09:05", "9h05, 09:05", "9, 09:00", "23:59, 23:59",
            "1200, 12:00", "12, 12:00"})
    void readsATimeOfDay(String text, LocalTime time) {
        assertThat(TimeText.read(text)).isEqualTo(new Entered.Value<>(time, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "9:75", "2460", "noonish", "9:5", "n"})
    void refusesEverythingElse(String text) {
        assertThat(TimeText.read(text).asRefusal()).isPresent();
    }

    @Test
    void nowIsSettledWhenItIsTyped() {
        assertThat(TimeText.settled("n", LocalTime.of(10, 42, 7))).isEqualTo("10:42");
        assertThat(TimeText.settled("NOW", LocalTime.of(9, 5))).isEqualTo("09:05");
        assertThat(TimeText.settled("9:05", LocalTime.of(10, 42))).isEqualTo("9:05");
    }
}
