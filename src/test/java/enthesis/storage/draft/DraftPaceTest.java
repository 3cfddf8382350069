package enthesis.storage.draft;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.value.PersonId;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.MasterKey;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

class DraftPaceTest {

    /// Typing waits for nothing, but "kept" should not lag: the bound is loose, for slow disks of build machines.
    @Test
    void appendIsKeptInAMoment(@TempDir Path path, TestReporter reporter) throws Exception {
        var micros = new long[500];
        try (var drafts = Drafts.open(new LocalDisk(), ChartFolder.at(path), MasterKey.fresh())) {
            for (int i = 0; i < micros.length; i++) {
                long start = System.nanoTime();
                drafts.append("visit/1", PersonId.fresh(), Instant.EPOCH,
                        Map.of(Field.at("point", i % 12 + 1, "volume"), "0." + i));
                micros[i] = (System.nanoTime() - start) / 1000;
            }
        }
        Arrays.sort(micros);
        reporter.publishEntry("draft append, microseconds, median and 99 of 100", micros[250] + " and " + micros[495]);
        assertThat(micros[250]).isLessThan(250_000);
    }
}
