package enthesis.storage.chart;

import static enthesis.storage.jooq.Tables.VISIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import enthesis.storage.trail.Chain;
import enthesis.storage.visit.SampleVisit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A really full disk below the database: a file system of two megabytes in a name space of its own. Everything that
/// was acknowledged is there, nothing else is, and the chart goes on once there is room.
class SmallDiskTest {
    private static final int MEGABYTES = 2;

    @TempDir
    Path beside;

    @Test
    void whatWasAcknowledgedBeforeTheDiskWasFullIsThere() throws IOException, InterruptedException {
        try (var chart = TestChart.create(Files.createDirectories(beside.resolve("before")))) {
            SampleVisit.begun(chart);
        }
        var mount = Files.createDirectories(beside.resolve("small"));
        assumeTrue(ran("mount -t tmpfs -o size=1m none '" + mount + "'"),
                "this system lets nobody mount a small disk: unshare -Urm and mount are needed");
        assertThat(ran("mount -t tmpfs -o size=" + MEGABYTES + "m none '" + mount + "' && exec '"
                + Path.of(System.getProperty("java.home"), "bin", "java")
                + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '"
                + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")) + "' "
                + SmallDiskWriter.class.getName() + " '" + mount + "' '" + beside + "'")).isTrue();
        var said = Files.readString(beside.resolve("said"));
        int kept = Integer.parseInt(said.substring(0, said.indexOf(' ')));
        assertThat(said).contains("chart").doesNotContain("never");
        assertThat(kept).isGreaterThan(10);
        goesOnAfter(kept, said);
    }

    private void goesOnAfter(int kept, String said) {
        try (var chart = TestChart.open(beside.resolve("after"))) {
            assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
            int rows = chart.write().db().fetchCount(VISIT_ENTRY);
            assertThat(rows).as(said).isBetween(kept, kept + 1);
            assertThat(SampleVisit.visits(chart).inProgress()).hasSize(1);
        }
    }

    private static boolean ran(String commands) throws IOException, InterruptedException {
        var process = new ProcessBuilder("unshare", "-Urm", "sh", "-c", commands)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
