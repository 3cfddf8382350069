package enthesis.storage.driver;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.fault.Tally;
import enthesis.storage.file.DiskFull;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The disk fails below our own files alone, journal, seals, backups and attachments: at the n-th write and all that
/// follow, until it is told and mended. The driver goes on in the same process, and nothing it said is lost.
@Tag("fault")
class FaultyDiskTest {
    private static final int PLACES = Rounds.of("places", 1);
    private static final int DEEDS = 16;

    @TempDir
    Path place;

    enum Fault {
        FULL, BROKEN, READ_ONLY;

        IOException failure(Path file) {
            return switch (this) {
                case FULL -> new DiskFull(0);
                case BROKEN -> new IOException("Input/output error");
                case READ_ONLY -> new AccessDeniedException(file.toString());
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingAcknowledgedIsLostWhereverItFails(Fault fault, TestReporter reporter) throws IOException {
        var judge = new Judge();
        for (int at = 1; at <= PLACES; at++) {
            var folder = Driver.founded(place.resolve("chart-" + at));
            var story = new Story(Rounds.SEED * 1000 + at);
            var disk = new FaultyDisk(new LocalDisk());
            var lines = new ArrayList<String>();
            disk.failFromWrite(at * DEEDS / PLACES, fault::failure);
            var driver = new Driver(disk, folder, story, lines::add, () -> {
                disk.mend();
                return true;
            });
            assertThat(driver.run(0, DEEDS)).as(lines.toString()).isEqualTo(Driver.DONE);
            assertThat(lines).anyMatch(line -> line.startsWith("FAILED"));
            assertThat(judge.kept(folder, story, new DriverRun.Said(0, List.copyOf(lines), 0), fault + " at " + at))
                    .isEqualTo(DEEDS);
        }
        Tally.of("our files fail, " + fault, PLACES, judge).to(reporter);
    }
}
