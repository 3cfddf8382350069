package enthesis.domain.map.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShorthandTest {
    private static final Map<String, String> GUIDANCES = Map.of("us", "ultrasound");

    private static Shorthand read(String typed) {
        return Shorthand.read(typed, GUIDANCES);
    }

    @Test
    void theEndIsTakenApartInAnyOrder() {
        assertThat(read("sinus 1.5 us 18mm")).isEqualTo(new Shorthand("sinus",
                Map.of(Part.VOLUME, "1.5", Part.GUIDANCE, "ultrasound", Part.DEPTH, "18")));
        assertThat(read("per 0,5 d25")).isEqualTo(new Shorthand("per",
                Map.of(Part.VOLUME, "0,5", Part.DEXTROSE, "25")));
        assertThat(read("cfl calc x3 27g 12,5% .5 ml")).isEqualTo(new Shorthand("cfl calc",
                Map.of(Part.PASSES, "3", Part.NEEDLE, "27G", Part.DEXTROSE, "12,5", Part.VOLUME, ".5")));
        assertThat(read("sinus 18 mm")).isEqualTo(new Shorthand("sinus", Map.of(Part.DEPTH, "18")));
    }

    /// A letter alone is a solution only where such a one is mixed today; behind a figure it can be nothing else.
    @Test
    void aLetterIsASolutionWhereItCanBeOne() {
        assertThat(read("atfl 0.5 b")).isEqualTo(new Shorthand("atfl", Map.of(Part.VOLUME, "0.5", Part.SOLUTION, "b")));
        assertThat(read("cfl c")).isEqualTo(new Shorthand("cfl c", Map.of()));
        assertThat(Shorthand.read("cfl C 0.5", GUIDANCES, Set.of("a", "c")))
                .isEqualTo(new Shorthand("cfl", Map.of(Part.VOLUME, "0.5", Part.SOLUTION, "c")));
        assertThat(Shorthand.read("cfl c", GUIDANCES, Set.of("a", "b"))).isEqualTo(new Shorthand("cfl c", Map.of()));
        assertThat(Shorthand.read("b", GUIDANCES, Set.of("a", "b"))).isEqualTo(new Shorthand("b", Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "us, us", "mtp 2 0.3 0.5, mtp 2 0.3", "iliopsoas lt, iliopsoas lt",
            "sinus 1.5 ml us x, sinus 1.5 ml us x"})
    void theFirstWordIsTheStructuresAndSoIsASecondOfAKind(String typed, String structure) {
        assertThat(read(typed).structure()).isEqualTo(structure);
    }
}
