package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What can be said at the start.
class OptionsTest {

    @Test
    void nothingHasToBeSaid() {
        assertThat(Options.read()).isEqualTo(new Options(Optional.empty(), false, false));
    }

    @Test
    void theDemonstrationStandsBesideOrInAFolder() {
        assertThat(Options.read("--demo")).isEqualTo(new Options(Optional.empty(), true, false));
        assertThat(Options.read("--dark", "--data", "here", "--demo"))
                .isEqualTo(new Options(Optional.of(Path.of("here")), true, true));
    }

    @Test
    void whatIsNotKnownOrNotWholeIsRefused() {
        assertThatThrownBy(() -> Options.read("--demos")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--demo");
        assertThatThrownBy(() -> Options.read("--demo", "--data")).isInstanceOf(IllegalArgumentException.class);
    }
}
