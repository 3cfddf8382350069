package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A measurement, run by hand on a machine where nothing else runs: forty visits of an hour, each found, charted,
/// mapped and signed by keys through the program's window, in the chart of a very large practice (`BigSpeed`), with 256
/// MB of heap: what stays in memory, and what the thread of the screen works from frame to frame meanwhile.
/// `-Denthesis.patients=10000` for another chart, `-Denthesis.visits=4` for fewer. Writes target/figures/hour.txt.
class HourSpeed {
    private static final int PATIENTS = Integer.getInteger("enthesis.patients", 100_000);
    private static final String VISITS = System.getProperty("enthesis.visits", "40");

    @Test
    void anHourOfVisits() throws Exception {
        var copy = BigSpeed.copied(PATIENTS);
        try {
            var said = BigSpeed.run(BigSpeed.HEAP, HourChild.class, List.of(copy.toString(), VISITS));
            Files.createDirectories(Path.of("target/figures"));
            Files.write(Path.of("target/figures/hour.txt"), said);
            assertThat(said).anyMatch(line -> line.contains("after " + VISITS + " visits"));
        } finally {
            BigSpeed.delete(copy);
        }
    }
}
