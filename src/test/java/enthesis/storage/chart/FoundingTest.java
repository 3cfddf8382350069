package enthesis.storage.chart;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.chart.Opened.Reason;
import enthesis.storage.file.DiskFull;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.people.Clinics;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The steps of a founding that pass our own door: the laid file, the seal, the two renames.
class FoundingTest {
    @TempDir
    Path folder;

    private final FaultyDisk disk = new FaultyDisk(new LocalDisk());

    private Opened found() {
        return TestChart.founding(new ChartPlace(disk, folder));
    }

    private void refusedAndGone(int step, Function<Path, IOException> fault, Reason reason) throws IOException {
        disk.failFromWrite(step, fault);
        assertThat(found()).isEqualTo(new Opened.Refused(reason));
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).filteredOn(name -> name.endsWith(".mv.db"))
                    .isEmpty();
        }
        disk.mend();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aFullDiskIsCalledFullAtEveryStep(int step) throws IOException {
        refusedAndGone(step, _ -> new DiskFull(0), Reason.NO_SPACE);
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsCalledThat() throws IOException {
        refusedAndGone(1, file -> new AccessDeniedException(file.toString()), Reason.READ_ONLY);
        refusedAndGone(3, file -> new AccessDeniedException(file.toString()), Reason.READ_ONLY);
    }

    @Test
    void anythingElseIsCalledAFailureAndMayBeTriedAgain() throws IOException {
        refusedAndGone(4, _ -> new IOException("Input/output error"), Reason.FAILED);
        try (var chart = TestChart.opened(found())) {
            assertThat(new Clinics(chart.write()).now().name()).isEqualTo("Harbour Clinic");
        }
    }
}
