package enthesis.ui.start.first;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordStrengthTest {

    @ParameterizedTest
    @CsvSource({"short, TOO_SHORT", "aaaaaaaaaaaa, EASY", "abcdefghijkl, EASY", "0987654321, EASY", "qwertyuiop, EASY",
            "lornahale1, EASY", "password123, EASY", "tr7-kpl-93x, FAIR", "blue ladder under rain, GOOD"})
    void isTold(String password, PasswordStrength strength) {
        assertThat(PasswordStrength.of(password, "Lorna Hale")).isEqualTo(strength);
    }
}
