package enthesis.storage.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// How long a run of faults is, and for which seed: `-Denthesis.<name>` rounds, `-Denthesis.seed`.
final class Rounds {
    static final long SEED = Long.getLong("enthesis.seed", 4242);

    private Rounds() {}

    static int of(String name, int usual) {
        return Integer.getInteger("enthesis." + name, usual);
    }

    /// The long run, which fails where a tool is missing.
    static boolean isLong() {
        return Boolean.getBoolean("enthesis.long");
    }

    /// Fails where this program cannot be run; it is never left out.
    static void needs(String... program) {
        assertThat(runs(List.of(program))).as("this run needs the program " + program[0]).isTrue();
    }

    static boolean runs(List<String> program) {
        try {
            var process = new ProcessBuilder(program).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
