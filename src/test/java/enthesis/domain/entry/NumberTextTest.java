package enthesis.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.value.Bounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 | 10
            0,5 | 0.5
            .5 | 0.5
            0.50 mL | 0.50
            2ML | 2
             7  | 7
            """)
    void readsWhatPeopleType(String text, BigDecimal number) {
        assertThat(NumberText.read(text, "mL")).isEqualTo(new Entered.Value<>(number, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ten | refusals.number
            1e5 | refusals.number
            5 or 6 | refusals.number
            1.2.3 | refusals.number
            -3 | refusals.negative
            1,234.5 | refusals.grouped
            5 mg | refusals.unit
            12345678901 | refusals.number
            """)
    void refusesWhatIsNoNumber(String text, String words) {
        assertThat(NumberText.read(text, "mL").asRefusal().orElseThrow().words()).isEqualTo(words);
    }

    @Test
    void nothingTypedIsNeitherZeroNorRefused() {
        assertThat(NumberText.read("  ")).isEqualTo(new Entered.Empty<>());
    }

    @Test
    void saysTheBoundsOfWhatCannotBe() {
        var entered = NumberText.within(NumberText.read("900", "mL"), Bounds.of("0", "200"), "mL");
        assertThat(entered).isEqualTo(new Entered.Refused<>(
                new Refusal("refusals.outside", List.of("900", "0", "200", "mL"), java.util.Map.of()), "900"));
    }

    @Test
    void readsTheSameInTurkish() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertThat(NumberText.read("5 MIN", "min").asValue()).contains(new BigDecimal("5"));
            assertThat(Choices.read(Answer.class, Choices.text(Answer.UNKNOWN))).contains(Answer.UNKNOWN);
        } finally {
            Locale.setDefault(before);
        }
    }
}
