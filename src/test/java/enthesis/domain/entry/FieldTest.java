package enthesis.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {

    @ParameterizedTest
    @ValueSource(strings = {"vitals.heart-rate", "point[3].x", "note.planOwn", "a.B2-c"})
    void aPathIsReadBack(String path) {
        assertThat(Field.parse(path).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vitals", ".pulse", "vitals.", "Vitals.pulse", "vi tals.pulse", "vit4ls.pulse", "vitals.4a",
            "vitals.pu_lse", "vitals.-a", "point[-1].x", "vitals.püls", "éa.pulse"})
    void whatIsNoPathIsRefused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> Field.parse(path));
    }
}
