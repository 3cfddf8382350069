package enthesis.storage.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import enthesis.storage.chart.TestChart;
import enthesis.storage.fault.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// A real disk of six megabytes below the database, in a name space of its own: full, and emptied while the program
/// runs; or not to be written on. It is told in words, and the same process goes on once it can.
@Tag("fault")
class SmallDiskTest {
    private static final int MORE = 25;

    @TempDir
    Path beside;

    private final Story story = new Story(Rounds.SEED);
    private Path mount;
    private Path founded;
    private Path after;

    SmallDiskTest() {
        mount = Path.of("");
        founded = mount;
        after = mount;
    }

    @BeforeEach
    void founds() throws IOException {
        founded = Driver.founded(beside.resolve("founded"));
        mount = Files.createDirectories(beside.resolve("small"));
        after = Files.createDirectories(beside.resolve("after"));
        boolean mounts = Rounds.runs(inside("mount -t tmpfs -o size=1m none '" + mount + "'"));
        if (Rounds.isLong()) {
            assertThat(mounts).as("this run needs unshare -Urm and mount").isTrue();
        }
        assumeTrue(mounts, "this system lets nobody mount a small disk: unshare -Urm and mount are needed");
    }

    private static List<String> inside(String commands) {
        return List.of("unshare", "-Urm", "sh", "-c", commands);
    }

    private List<String> onTheDisk(String first) {
        var driver = DriverRun.on(mount, story, 0).command().stream().map(word -> "'" + word + "'").reduce(
                (one, next) -> one + " " + next).orElseThrow();
        return inside("mount -t tmpfs -o size=6m none '%1$s' && cp -rp '%2$s/.' '%1$s' && ".formatted(mount, founded)
                + first + driver + "; ended=$?; cp -rp '%s/.' '%s'; exit $ended".formatted(mount, after));
    }

    /// Twice full: at first there is something that can be taken away.
    @Test
    void whatWasAcknowledgedBeforeTheDiskWasFullIsThere(TestReporter reporter)
            throws IOException, InterruptedException {
        var last = new AtomicInteger();
        var full = new AtomicInteger();
        var said = DriverRun.of(onTheDisk("head -c 2500000 /dev/zero > '" + mount + "/.big' && "), 0, -1,
                (process, line) -> {
                    if (line.startsWith("ACK")) {
                        last.set(DriverRun.number(line));
                    } else if (line.startsWith("FAILED") || line.startsWith("REFUSED")) {
                        tried(process, full);
                    }
                });
        assertThat(full.get()).as(said.lines().toString()).isPositive();
        assertThat(last.get()).as(said.lines().toString()).isGreaterThan(full.get());
        assertThat(said.exit()).as(said.lines().toString()).isEqualTo(Driver.GAVE_UP);
        assertThat(said.that("FAILED")).anyMatch(line -> line.contains("full"));
        goesOnAfter(said);
        Tally.of("small disk, full", 1, last + " acknowledged, 0 lost").to(reporter);
    }

    /// Makes room the first time, by the way into the name space of that process; gives up the next.
    private void tried(Process process, AtomicInteger full) throws IOException {
        var big = Path.of("/proc", Long.toString(process.pid()), "root").resolve(mount.toString().substring(1))
                .resolve(".big");
        if (Files.deleteIfExists(big)) {
            full.incrementAndGet();
            process.getOutputStream().write(new byte[1]);
            process.getOutputStream().flush();
        } else {
            process.getOutputStream().close();
        }
    }

    @Test
    void aDiskThatMayNotBeWrittenIsToldAndOpensOnceItMay(TestReporter reporter)
            throws IOException, InterruptedException {
        var refused = new AtomicInteger();
        var said = DriverRun.of(onTheDisk("mount -o remount,ro '" + mount + "' && "), 0, -1, (process, line) -> {
            if (line.startsWith("REFUSED") && refused.incrementAndGet() == 1) {
                assertThat(Rounds.runs(List.of("nsenter", "--preserve-credentials", "-U", "-m", "-t",
                        Long.toString(process.pid()), "mount", "-o", "remount,rw", mount.toString()))).isTrue();
                process.getOutputStream().write(new byte[1]);
                process.getOutputStream().flush();
            } else if (line.startsWith("ACK " + MORE + " ") || line.startsWith("REFUSED")) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
            }
        });
        assertThat(said.lines().getFirst()).startsWith("REFUSED ").contains("write");
        assertThat(said.acknowledged()).as(said.lines().toString()).isGreaterThanOrEqualTo(MORE);
        goesOnAfter(said);
        Tally.of("small disk, read only", 1, said.acknowledged() + " acknowledged, 0 lost").to(reporter);
    }

    private void goesOnAfter(DriverRun.Said said) throws IOException {
        DriverRun.on(after, story, 0).ofTheStory(said);
        int kept = new Judge().kept(after, story, said, "small disk");
        try (var chart = TestChart.open(after)) {
            assertThat(State.of(chart, after)).isEqualTo(story.after(kept));
        }
    }
}
