package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.app.line.Leaves;
import enthesis.app.line.Task;
import enthesis.domain.extract.ExtractFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What can be said at the start.
class OptionsTest {

    @Test
    void nothingHasToBeSaid() {
        assertThat(Options.read()).isEqualTo(new Options(Optional.empty(), false, false, false, Optional.empty()));
    }

    @Test
    void theDemonstrationStandsBesideOrInAFolder() {
        assertThat(Options.read("--demo"))
                .isEqualTo(new Options(Optional.empty(), true, false, false, Optional.empty()));
        assertThat(Options.read("--dark", "--data", "here", "--demo"))
                .isEqualTo(new Options(Optional.of(Path.of("here")), true, true, false, Optional.empty()));
    }

    @Test
    void theWalkOfAPackageIsThroughTheDemonstration() {
        assertThat(Options.read("--train", "--data", "here"))
                .isEqualTo(new Options(Optional.of(Path.of("here")), true, false, true, Optional.empty()));
        assertThatThrownBy(() -> Options.read("--train", "--verify", "--as", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// As the system says it when somebody opens an export.
    @Test
    void aFileIsBroughtIntoTheWindow() {
        var file = Path.of("charts.enthesis").toAbsolutePath();
        assertThat(Options.read("charts.enthesis"))
                .isEqualTo(new Options(Optional.empty(), false, false, false, Optional.empty(), Optional.of(file)));
        assertThat(Options.read("--dark", "charts.enthesis", "--data", "here").brought()).contains(file);
        for (var wrong : List.of("one.enthesis two.enthesis", "charts.enthesis --verify --as x", "-charts",
                "--charts")) {
            assertThatThrownBy(() -> Options.read(wrong.split(" ", -1))).as(wrong)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Options.read("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotKnownOrNotWholeIsRefused() {
        assertThatThrownBy(() -> Options.read("--demos")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Options.read("--demo", "--data")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTaskWithoutAWindowHasANameAndNothingOfTheWindow() {
        var asked = Options.read("--verify", "--as", "Lorna Hale", "--data", "here").asked().orElseThrow();
        assertThat(asked.task()).isEqualTo(Task.VERIFY);
        assertThat(asked.name()).isEqualTo("Lorna Hale");
        assertThat(Options.read("--backup", "--as", "x", "--password-fd", "3").asked()).isPresent();
        assertThat(Options.read("--import", "there/charts.zip", "--as", "x").asked().orElseThrow().file())
                .contains(Path.of("there/charts.zip"));
        assertThat(Options.read("--export", "there", "--as", "x").asked().orElseThrow().leaves())
                .contains(new Leaves(ExtractFormat.FHIR, Optional.empty()));
        assertThat(Options.read("--export", "there", "--format", "full", "--patient", "000001", "--as", "x").asked()
                .orElseThrow().leaves()).contains(new Leaves(ExtractFormat.FULL, Optional.of("000001")));
        var check = Options.read("--check", "there").asked().orElseThrow();
        assertThat(check.task()).isEqualTo(Task.CHECK);
        assertThat(check.file()).contains(Path.of("there"));
        for (var wrong : List.of("--check there --as x", "--check a --verify --as x", "--export --as x", "--export a",
                "--export a --format pdf --as x",
                "--export a --import b --as x", "--verify --format csv --as x", "--patient 7",
                "--export a --format research --patient 7 --as x",
                "--import --as x", "--import", "--import a --backup --as x", "--backup",
                "--backup --verify --as x", "--as x", "--backup --as x --demo",
                "--backup --as x --password-fd secret", "--backup --as x --password-fd", "--password-fd 3")) {
            assertThatThrownBy(() -> Options.read(wrong.split(" "))).as(wrong)
                    .isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("secret");
        }
    }
}
