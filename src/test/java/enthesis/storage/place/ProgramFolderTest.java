package enthesis.storage.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramFolderTest {

    @ParameterizedTest
    @CsvSource({"/opt/enthesis/bin/Enthesis, /opt/enthesis", "/home/a/Enthesis/Enthesis.exe, /home/a/Enthesis",
            "/Applications/Enthesis.app/Contents/MacOS/Enthesis, /Applications", "/Enthesis, /", "/bin/Enthesis, /"})
    void whatLiesBesideAProgramLiesBesideWhatOneSeesOfIt(Path started, Path folder) {
        assertThat(ProgramFolder.of(Optional.of(started.toString()))).isEqualTo(folder);
    }

    @Test
    void withoutAPackageItIsWhereSomebodyWorks() {
        assertThat(ProgramFolder.of(Optional.empty())).isEqualTo(Path.of(""));
    }
}
