package enthesis.storage.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The driver in a process of its own: in front of it another program that runs it (`within`), its options, how often
/// it is told to try again.
record DriverRun(Path folder, Story story, int done, int more, int tries, List<String> within, List<String> options) {
    private static final int PATIENCE_SECONDS = 240;
    private static final int ENDLESS = 1_000_000;

    static DriverRun on(Path folder, Story story, int done) {
        return new DriverRun(folder, story, done, ENDLESS, 0, List.of(), List.of());
    }

    DriverRun deeds(int count) {
        return new DriverRun(folder, story, done, count, tries, within, options);
    }

    DriverRun tries(int times) {
        return new DriverRun(folder, story, done, more, times, within, options);
    }

    DriverRun within(List<String> program) {
        return new DriverRun(folder, story, done, more, tries, program, options);
    }

    DriverRun option(String option) {
        return new DriverRun(folder, story, done, more, tries, within, List.of(option));
    }

    /// What it said, and how it ended.
    record Said(int done, List<String> lines, int exit) {

        /// The number of the last deed that was acknowledged.
        int acknowledged() {
            return lines.stream().filter(line -> line.startsWith("ACK ")).mapToInt(DriverRun::number).max()
                    .orElse(done);
        }

        /// The number of the last deed that was acknowledged, or was found there after it had failed.
        int reached() {
            return that("THERE ").stream().mapToInt(DriverRun::number).reduce(acknowledged(), Math::max);
        }

        List<String> that(String begins) {
            return lines.stream().filter(line -> line.startsWith(begins)).toList();
        }
    }

    /// Of the deed that a line speaks of.
    static int number(String line) {
        return Integer.parseInt(line.split(" ", -1)[1]);
    }

    /// Told each line as it comes, so that something can be done to the process meanwhile.
    @FunctionalInterface
    interface Ear {
        void heard(Process process, String line) throws IOException;
    }

    /// As the program is run, and quicker to begin with.
    List<String> command() {
        var command = new ArrayList<>(within);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(PackedClasses.options());
        command.addAll(List.of(Driver.class.getName(), folder.toString(), Long.toString(story.seed()),
                Integer.toString(done), Integer.toString(more)));
        return command;
    }

    Said ended() throws IOException, InterruptedException {
        return heard((_, _) -> {});
    }

    /// kill -9, so many nanoseconds after an acknowledgement.
    Said killedAfter(int acknowledged, int nanos) throws IOException, InterruptedException {
        return heard((process, line) -> {
            if (line.startsWith("ACK " + acknowledged + " ")) {
                long until = System.nanoTime() + nanos;
                while (System.nanoTime() < until) {
                    Thread.onSpinWait();
                }
                process.toHandle().destroyForcibly(); // unlike the process itself, leaves what was said readable
            }
        });
    }

    Said heard(Ear ear) throws IOException, InterruptedException {
        return of(command(), done, tries, ear);
    }

    /// Any program that runs the driver at its end.
    static Said of(List<String> command, int done, int tries, Ear ear) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var late = process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).exceptionally(_ -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            return process.destroyForcibly();
        });
        if (tries >= 0) {
            try (var told = process.getOutputStream()) {
                told.write(new byte[tries]);
            }
        }
        var lines = new ArrayList<String>();
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                lines.add(line);
                ear.heard(process, line);
            }
        }
        int exit = process.waitFor();
        late.join();
        return new Said(done, lines, exit);
    }

    /// Everything that was acknowledged is of this story.
    Said ofTheStory(Said said) {
        assertThat(said.that("ACK ")).allSatisfy(line -> {
            var deed = story.deed(number(line));
            assertThat(line).isEqualTo("ACK " + deed.number() + " " + deed.sha256());
        });
        assertThat(said.that("A READER SAW")).isEmpty();
        return said;
    }
}
