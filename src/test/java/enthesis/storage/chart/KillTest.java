package enthesis.storage.chart;

import static enthesis.storage.jooq.Tables.VISIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.trail.Chain;
import enthesis.storage.visit.SampleVisit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was acknowledged is there after kill -9, whenever it comes; nothing is half there (reliability.md T01).
/// `-Denthesis.kills=100` kills a hundred times.
class KillTest {
    private static final int ROUNDS = Integer.getInteger("enthesis.kills", 4);
    private static final long SEED = 4242;

    @TempDir
    Path folder;

    @Test
    void losesNothingThatWasAcknowledged() throws IOException, InterruptedException {
        var random = new Random(SEED);
        try (var chart = TestChart.create(folder)) {
            SampleVisit.begun(chart);
        }
        int kept = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int acknowledged = killedAfter(kept, 1 + random.nextInt(40));
            kept = kept();
            assertThat(kept).as("round %d of seed %d", round, SEED).isBetween(acknowledged, acknowledged + 1);
        }
    }

    /// The last number the child said before it was killed, `more` numbers after its first.
    private int killedAfter(int before, int more) throws IOException, InterruptedException {
        var child = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                folder.toString(),
                Integer.toString(before)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        int last = before;
        try (var said = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                last = Integer.parseInt(line);
                if (last == before + more) {
                    child.toHandle().destroyForcibly(); // unlike the process itself, leaves what was said readable
                }
            }
        }
        child.waitFor();
        assertThat(last).isGreaterThan(before);
        return last;
    }

    /// The number in all rows; that it is one shows that no write is half there.
    private int kept() {
        try (var chart = TestChart.open(folder)) {
            assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
            var numbers = chart.write().db().select(VISIT_ENTRY.TYPED).from(VISIT_ENTRY).fetchSet(VISIT_ENTRY.TYPED);
            assertThat(numbers).hasSize(1);
            return Integer.parseInt(numbers.iterator().next());
        }
    }
}
